import { describe, expect, it } from 'vitest';
import { briefestSources, briefSource } from '../../../../src/views/parts/sources/brief-source.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { publisher: 'The Herald', language: 'fr' },
    undated: { publisher: 'The Lamp', published: null },
    bare: { publisher: null },
    placed: { publisher: null, dateline: 'Oldtown', language: 'en-GB' },
    foreign: { publisher: null, language: 'fr', kind: 'press-release' },
    both: { publisher: null, dateline: 'Oldtown', language: 'fr' },
  },
});
const label = (id: string) => briefSource(graph, id).label;

describe('a source in a few words', () => {
  it('is told by who published it and when, and leads to its page', () => {
    expect(briefSource(graph, 'herald')).toEqual({ href: '/sources/herald/', label: 'The Herald, 20 January 2026' });
  });

  it('says when its day is not recorded', () => {
    expect(label('undated')).toBe('The Lamp, day not recorded');
  });

  it('without a publisher is told by what it is, where from, and the language that is not the site’s', () => {
    expect(['bare', 'placed', 'foreign', 'both'].map(label)).toEqual([
      'News article, 20 January 2026',
      'News article (Oldtown), 20 January 2026',
      'Press release (in French), 20 January 2026',
      'News article (Oldtown, in French), 20 January 2026',
    ]);
  });
});

describe('sources in as few words as tell them apart', () => {
  const several = aGraph({
    sources: {
      lamp: { publisher: 'The Lamp' },
      early: { publisher: 'The Herald', published: '2026-01-03' },
      first: { publisher: 'The Herald', title: 'Bridge opens' },
      second: { publisher: 'The Herald', title: 'Bridge closes' },
    },
  });

  it('have their day where one paper has several, and their title where one day has', () => {
    expect(briefestSources(several, ['lamp', 'early'])).toEqual(['The Lamp', 'The Herald']);
    expect(briefestSources(several, ['lamp', 'early', 'first'])).toEqual([
      'The Lamp',
      'The Herald, 3 January 2026',
      'The Herald, 20 January 2026',
    ]);
    expect(briefestSources(several, ['first', 'second'])).toEqual([
      'The Herald, 20 January 2026, “Bridge opens”',
      'The Herald, 20 January 2026, “Bridge closes”',
    ]);
  });
});
