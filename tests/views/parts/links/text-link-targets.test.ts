import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../../src/views/parts/sources/cited-sources.ts';
import { textLinkTargets } from '../../../../src/views/parts/links/text-link-targets.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' }, lamp: { publisher: 'The Lamp' } },
  actors: { alma: { name: 'Alma' } },
  events: { '2026-01-19-talks': { text: 'Words. [@lamp]' } },
});
const { sources, text } = graph.events.get('2026-01-19-talks')!;

describe('the marks in a text', () => {
  it('lead to the sources that the page lists, by their numbers, and to no others', () => {
    expect(textLinkTargets(citedSources(graph, sources, text), 'alma')).toEqual({
      sources: { lamp: { number: 1, label: 'The Lamp, 20 January' } },
      self: 'alma',
    });
  });

  it('lead to no source on a page without a list, which need not be about anybody', () => {
    expect(textLinkTargets()).toEqual({ sources: {}, self: null });
  });
});
