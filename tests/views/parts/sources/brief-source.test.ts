import { describe, expect, it } from 'vitest';
import { briefSource, briefSources } from '../../../../src/views/parts/sources/brief-source.ts';
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

  it('keeps its place among several', () => {
    expect(briefSources(graph, ['undated', 'herald']).map(({ href }) => href)).toEqual([
      '/sources/undated/',
      '/sources/herald/',
    ]);
  });
});
