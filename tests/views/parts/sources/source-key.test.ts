import { describe, expect, it } from 'vitest';
import { sourceKeys } from '../../../../src/views/parts/sources/source-key.ts';
import { aGraph } from '../../a-graph.ts';

type Sources = NonNullable<Parameters<typeof aGraph>[0]>['sources'];

/** The keys of all sources of a story. */
function keysIn(sources: NonNullable<Sources>): readonly string[] {
  return sourceKeys(aGraph({ sources }), Object.keys(sources)).map(({ label }) => label);
}

describe('the key of a source', () => {
  it('is its publisher and day, and leads to its page', () => {
    const graph = aGraph({ sources: { herald: { publisher: 'The Herald', published: '2026-03-05' } } });
    expect(sourceKeys(graph, ['herald'])).toEqual([{ href: '/sources/herald/', label: 'The Herald, 5 March' }]);
  });

  it('without a publisher is where it is dated from, else what it is, with a language that is not the site’s', () => {
    expect(
      keysIn({
        placed: { publisher: null, dateline: 'Oldtown', language: 'fr' },
        foreign: { publisher: null, language: 'fr' },
        release: { publisher: null, kind: 'press-release' },
      }),
    ).toEqual(['Oldtown article, 20 January', 'French article, 20 January', 'Press release, 20 January']);
  });

  it('tells a month, a day that is not certain, and that no day is recorded', () => {
    expect(
      keysIn({
        monthly: { publisher: 'The Lamp', published: '2026-02~' },
        about: { publisher: 'The Herald', published: '2026-01-19~' },
        undated: { publisher: 'The Wire', published: null },
      }),
    ).toEqual(['The Lamp, about February', 'The Herald, about 19 January', 'The Wire, day not recorded']);
  });

  it('has the year where the sources are of several', () => {
    expect(
      keysIn({
        old: { publisher: 'The Lamp', published: '2025-12-30' },
        recent: { publisher: 'The Herald', published: '2026-01-19' },
      }),
    ).toEqual(['The Lamp, 30 December 2025', 'The Herald, 19 January 2026']);
  });

  it('is the longer label where two have the same', () => {
    expect(
      keysIn({
        first: { publisher: 'The Herald', title: 'Bridge opens' },
        second: { publisher: 'The Herald', title: 'Bridge closes' },
      }),
    ).toEqual(['The Herald, 20 January 2026, “Bridge opens”', 'The Herald, 20 January 2026, “Bridge closes”']);
  });
});
