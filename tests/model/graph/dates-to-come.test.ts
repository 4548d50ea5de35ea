import { describe, expect, it } from 'vitest';
import { datesToCome, nextChangeOf, previousDateOf } from '../../../src/model/graph/dates-to-come.ts';
import { aGraph } from '../../views/a-graph.ts';

type Told = readonly [day: string, says: Readonly<Record<string, unknown>>];

/** A story in which each event tells one thing of the summit, unless it is of another plan. */
const graphOf = (...told: readonly Told[]) =>
  aGraph({
    sources: { herald: {} },
    events: Object.fromEntries(
      told.map(([date, says], i) => [
        `event-${i}`,
        { date, upcoming: [{ what: 'The summit', sources: ['herald'], ...says }] },
      ]),
    ),
  });
const firstOf = (graph: ReturnType<typeof graphOf>, id = 'event-0') => {
  const event = graph.events.get(id)!;
  return { fact: event.upcoming[0]!, event };
};

describe('dates to come', () => {
  it('are those of each plan, whatever another event plans, the next first', () => {
    const graph = graphOf(
      ['2026-01-10', { date: '2026-05-01' }],
      ['2026-01-12', { what: 'The vote', date: '2026-04-01' }],
      ['2026-01-14', { what: 'the Summit', date: '2026-06-01' }],
    );
    expect(datesToCome(graph, '2026-01-20').map(({ date }) => date.edtf)).toEqual(['2026-04-01', '2026-06-01']);
  });

  it('leave out what was past on the day', () => {
    const graph = graphOf(['2026-01-10', { date: '2026-05-01' }]);
    expect(datesToCome(graph, '2026-04-30')).toHaveLength(1);
    expect(datesToCome(graph, '2026-05-01')).toEqual([]);
  });
});

describe('what became of a date', () => {
  const changeAfter = (...later: readonly Told[]) => {
    const graph = graphOf(['2026-01-10', { date: '2026-05-01' }], ...later);
    return nextChangeOf(graph, firstOf(graph))?.event.id ?? null;
  };

  it('is the next time that it was moved, put off or called off', () => {
    expect(changeAfter(['2026-01-12', { status: 'postponed' }], ['2026-01-14', { status: 'cancelled' }])).toBe(
      'event-1',
    );
    expect(changeAfter(['2026-01-12', { date: '2026-06-01', status: 'rescheduled' }])).toBe('event-1');
  });

  it('is nothing where it stands: told again, or of another plan, or before', () => {
    expect(changeAfter(['2026-01-12', { date: '2026-05-01' }])).toBeNull();
    expect(changeAfter(['2026-01-12', { what: 'The vote', status: 'cancelled' }])).toBeNull();
    expect(changeAfter(['2026-01-08', { status: 'postponed' }])).toBeNull();
  });
});

describe('the date before', () => {
  const before = (...told: readonly Told[]) => {
    const graph = graphOf(...told);
    return previousDateOf(graph, firstOf(graph, `event-${told.length - 1}`))?.edtf ?? null;
  };
  const moved: Told = ['2026-01-12', { date: '2026-06-01', status: 'rescheduled' }];

  it('is that which was told last before, where that is another one', () => {
    expect(before(['2026-01-08', { date: '2026-04-01' }], ['2026-01-10', { date: '2026-05-01' }], moved)).toBe(
      '2026-05-01',
    );
    expect(before(['2026-01-10', { date: '2026-06-01' }], moved)).toBeNull();
    expect(before(moved)).toBeNull();
  });
});
