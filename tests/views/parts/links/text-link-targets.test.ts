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
const targets = textLinkTargets(graph, citedSources(graph, sources, text), 'alma');

describe('the marks in a body', () => {
  it('lead to the sources that the page lists, by their numbers, and to no others', () => {
    expect(targets.source('lamp')).toMatchObject({ number: 1, label: 'The Lamp, 20 January 2026' });
    expect(targets.source('herald')).toBeUndefined();
  });

  it('lead to actors and entities of the story, and nowhere for an id that is none', () => {
    expect(targets.subject('alma')).toEqual({ href: '/actors/alma/', label: 'Alma' });
    expect(targets.subject('nobody')).toBeUndefined();
  });

  it('know the names of the story, and whom the page is about', () => {
    expect([targets.names, targets.self]).toEqual([graph.names, 'alma']);
  });

  it('lead to no source on a page without a list, which need not be about anybody', () => {
    expect(textLinkTargets(graph).source('herald')).toBeUndefined();
    expect(textLinkTargets(graph).self).toBeNull();
  });
});
