import { describe, expect, it } from 'vitest';
import { dateFrom } from '../../../src/model/dates/edtf.ts';
import { firstPublished, knownSince, lastPublished, toldOn } from '../../../src/model/graph/publication.ts';
import { lastRetraction, retractedBy, retractionReaching } from '../../../src/model/graph/retraction.ts';
import { aGraph } from '../../views/a-graph.ts';

const update = (date: string, kind: string) => ({ date, kind });
const { sources } = aGraph({
  sources: {
    live: {
      published: '2026-01-10',
      updates: [update('2026-01-20', 'updated'), update('2026-01-22', 'corrected'), update('2026-01-30', 'retracted')],
    },
    undated: { published: null, publishedNote: 'Not printed.' },
    print: { published: '2026-01-12', reprints: 'live', updates: [update('2026-01-28', 'withdrawn')] },
    late: { published: '2026-01-12', reprints: 'live', updates: [update('2026-02-28', 'withdrawn')] },
    other: { published: '2026-01-11' },
  },
});
const source = (id: string) => sources.get(id)!;
const told = (event: string) => toldOn(source('live'), { date: dateFrom(event) })?.edtf ?? null;
const known = (event: string, day: string) => knownSince({ date: dateFrom(event) }, dateFrom(day))?.edtf;

describe('the day on which a source told of an event', () => {
  it('is that of its first version that is not older than the event; a retraction is no version', () => {
    expect([told('2026-01-09'), told('2026-01-10'), told('2026-01-15'), told('2026-01-21')]).toEqual([
      ...['2026-01-10', '2026-01-10', '2026-01-20', '2026-01-22'],
    ]);
    expect(told('2026-01-25')).toBe('2026-01-22');
    expect(toldOn(source('undated'), { date: dateFrom('2026-01-09') })).toBeNull();
  });
});

describe('the days of sources', () => {
  it('are from the first publication to the last change of any', () => {
    const all = [source('other'), source('live'), source('undated')];
    expect([firstPublished(all)?.edtf, lastPublished(all)?.edtf]).toEqual(['2026-01-10', '2026-01-30']);
    expect([firstPublished([source('undated')]), lastPublished([])]).toEqual([null, null]);
  });
});

describe('the day from which on something is known', () => {
  it('is that on which it was told, unless it had not happened', () => {
    expect(known('2026-01-20', '2026-01-20')).toBe('2026-01-20');
    expect(known('2026-01-20', '2026-01-25')).toBe('2026-01-25');
    expect(known('2026-02-20', '2026-02')).toBe('2026-02-20');
    expect(known('2026-01-22~', '2026-01-20')).toBe('2026-01-20');
    expect(known('[2026-01-10..2026-01-20]', '2026-01-05')).toBe('2026-01-20');
    expect(known('[2026-01-10..2026-01-20]', '2026-01-10')).toBe('2026-01-10');
  });
});

describe('the retraction that reaches a source', () => {
  it('is its own or that of what it reprints, the earlier of the two', () => {
    const reaching = (id: string) => {
      const found = retractionReaching(sources, id);
      return found && [found.source, found.kind, found.date.edtf];
    };
    expect(reaching('live')).toEqual(['live', 'retracted', '2026-01-30']);
    expect(reaching('print')).toEqual(['print', 'withdrawn', '2026-01-28']);
    expect(reaching('late')).toEqual(['late', 'retracted', '2026-01-30']);
    expect([reaching('other'), reaching('nobody')]).toEqual([null, null]);
  });

  it('had been made by its own day, and the last of several is that of the last day', () => {
    const all = ['live', 'print'].map((id) => retractionReaching(sources, id)!);
    expect(['2026-01-27', '2026-01-28', '2026-01-30'].map((day) => retractedBy(all, day).length)).toEqual([0, 1, 2]);
    expect([lastRetraction(all)?.source, lastRetraction(all.toReversed())?.source]).toEqual(['live', 'live']);
    expect(lastRetraction([])).toBeNull();
  });
});
