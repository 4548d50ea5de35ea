import { describe, expect, it } from 'vitest';
import { compareSources } from '../../../../src/model/graph/source-order.ts';
import { sourceLine } from '../../../../src/views/parts/sources/source-line.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    undated: { published: null, publishedNote: 'Nothing tells.', publisher: null, language: 'fr' },
    'also-undated': { published: null, publishedNote: 'Nothing tells.' },
    last: { published: '2026-03' },
    'same-day': { published: '2026-01-20', title: 'Talks begin', publisher: 'The Herald' },
    first: { published: '2025-12-31' },
    'day-alike': { published: '2026-01-20' },
  },
});

describe('the line of a source', () => {
  it('says who published it, when, and in which language', () => {
    expect(sourceLine(graph.sources.get('same-day')!)).toEqual({
      id: 'same-day',
      link: { href: '/sources/same-day/', label: 'Talks begin', language: 'en' },
      publisher: 'The Herald',
      published: { iso: '2026-01-20', text: '20 January 2026', precision: 'day' },
      language: 'English',
      authors: null,
      update: null,
    });
  });

  it('says what is not recorded', () => {
    expect(sourceLine(graph.sources.get('undated')!)).toMatchObject({
      publisher: 'Publisher not recorded',
      published: null,
      language: 'French',
    });
  });
});

it('sources stand by the day they were published, then by id, those without a day last', () => {
  const inOrder = ['first', 'day-alike', 'same-day', 'last', 'also-undated', 'undated'];
  for (const sources of [[...graph.sources.values()], [...graph.sources.values()].toReversed()]) {
    expect(sources.toSorted(compareSources).map(({ id }) => id)).toEqual(inOrder);
  }
});
