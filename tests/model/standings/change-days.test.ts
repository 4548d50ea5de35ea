import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDaysOf } from '../../../src/model/standings/change-days.ts';
import { standingsAsOf, type StatusChange } from '../../../src/model/standings/standing.ts';
import { brief, changesOf, manySteps, type Step } from './steps.ts';

/** Changes in an order that does not depend on how they were found. */
function sorted(changes: readonly StatusChange[]): readonly string[] {
  return changes.map(({ event, fact }) => `${event.id} ${fact.actor} ${fact.status}`).toSorted();
}

describe('the days of a body', () => {
  const steps: readonly Step[] = [
    { date: '2026-01', status: 'invited' },
    { date: '2026-01-19', status: 'accepted' },
    { date: '2026-01-22', status: 'signed', sources: ['lamp'] },
  ];
  const days = changeDaysOf(changesOf(steps, { herald: '2026-01-19~', lamp: '2026-03-05' }));

  it('are those on which a standing changed, or a change became known', () => {
    expect(days.map(({ iso, happened, becameKnown }) => [iso, happened.map(brief), becameKnown.map(brief)])).toEqual([
      ['2026-01', ['arland invited'], []],
      ['2026-01-19', ['arland accepted'], ['arland invited', 'arland accepted']],
      ['2026-01-22', ['arland signed'], []],
      ['2026-03-05', [], ['arland signed']],
    ]);
  });

  it('are each asked for by the first calendar day they may be', () => {
    expect(days.map(({ day }) => day)).toEqual(['2026-01-01', '2026-01-19', '2026-01-22', '2026-03-05']);
  });

  it('have a year before its first month, and that before its first day', () => {
    const dates = ['2026-01-01', '2026-01', '2026', '2025-12-31'];
    const all = changeDaysOf(changesOf(dates.map((date) => ({ date, status: 'signed' }))));
    expect(all.map(({ iso }) => iso)).toEqual(['2025-12-31', '2026', '2026-01', '2026-01-01', '2026-01-20']);
  });

  it('have an uncertain date at its beginning', () => {
    const all = changeDaysOf(changesOf([{ date: '2026-01-15/2026-01-18', status: 'signed' }]));
    expect(all.map(({ iso }) => iso)).toEqual(['2026-01-15', '2026-01-20']);
  });

  it('have no day for what was published on no day', () => {
    const all = changeDaysOf(changesOf([{ date: '2026-01-19', status: 'signed' }], { herald: null }));
    expect(all.map(({ iso, becameKnown }) => [iso, becameKnown])).toEqual([['2026-01-19', []]]);
  });

  it('are none where nothing changed', () => {
    expect(changeDaysOf([])).toEqual([]);
  });
});

describe('whatever the changes,', () => {
  it('those of all days add up to all of them', () => {
    fc.assert(
      fc.property(manySteps, ([steps, published]) => {
        const changes = changesOf(steps, published);
        const days = changeDaysOf(changes);
        expect(sorted(days.flatMap(({ happened }) => happened))).toEqual(sorted(changes));
        expect(sorted(days.flatMap(({ becameKnown }) => becameKnown))).toEqual(
          sorted(changes.filter(({ known }) => known !== null)),
        );
      }),
    );
  });

  it('those of one day and all before it are what had happened by it', () => {
    fc.assert(
      fc.property(manySteps, ([steps, published]) => {
        const changes = changesOf(steps, published);
        const days = changeDaysOf(changes);
        for (const { day } of days) {
          const upTo = days.filter((other) => other.day <= day).flatMap(({ happened }) => happened);
          const folded = standingsAsOf(changes, { day, basis: 'happened' }).flatMap(({ history, perhaps }) => [
            ...history,
            ...perhaps,
          ]);
          expect(sorted(folded)).toEqual(sorted(upTo));
        }
      }),
    );
  });

  it('the last day leaves everyone where they stand without one', () => {
    fc.assert(
      fc.property(manySteps, ([steps, published]) => {
        const changes = changesOf(steps, published);
        fc.pre(changes.length > 0);
        const { day } = changeDaysOf(changes).at(-1)!;
        expect(standingsAsOf(changes, { day, basis: 'happened' })).toEqual(standingsAsOf(changes));
      }),
    );
  });

  it('the days come in order and each once', () => {
    fc.assert(
      fc.property(manySteps, ([steps, published]) => {
        const days = changeDaysOf(changesOf(steps, published));
        expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
        expect(new Set(days.map(({ iso }) => iso)).size).toBe(days.length);
      }),
    );
  });
});

it('nothing became known before it happened, though its source may be of an earlier day', () => {
  const changes = changesOf([{ date: '2026-02-20', status: 'accepted' }], { herald: '2026-02' });
  expect(changeDaysOf(changes).map(({ iso, becameKnown }) => [iso, becameKnown.length])).toEqual([['2026-02-20', 1]]);
});
