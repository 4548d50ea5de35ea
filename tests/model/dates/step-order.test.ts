import { describe, expect, it } from 'vitest';
import { dateFrom } from '../../../src/model/dates/edtf.ts';
import { inOrder } from '../../../src/model/dates/step-order.ts';

/** The ids of steps in order, each given as id, date and how far along it is. */
function ordered(...steps: readonly (readonly [id: string, date: string, rank: number | null])[]): string {
  return inOrder(steps, ([id, date, rank]) => ({ id, date: dateFrom(date), rank }))
    .map(([id]) => id)
    .join(' ');
}

describe('steps', () => {
  it('stand in order of time, however far along they are', () => {
    expect(ordered(['c', '2026-03-01', 0], ['a', '2026-01-01', 2], ['b', '2026-02-01', 1])).toBe('a b c');
  });

  it('whose days may be one stand in order of how far along they are', () => {
    expect(ordered(['accepted', '2026-01-19', 2], ['invited', '2026-01', 0])).toBe('invited accepted');
    expect(ordered(['accepted', '2026-01-19', 2], ['invited', '2026-01-19', 0])).toBe('invited accepted');
    expect(ordered(['accepted', '2026-01', 2], ['invited', '2026-01-19', 0])).toBe('invited accepted');
  });

  it('stand by the first day they may be, then by the last, where they are equally far', () => {
    expect(ordered(['day', '2026-01-19', 1], ['month', '2026-01', 1])).toBe('month day');
    expect(ordered(['month', '2026-01', 1], ['day', '2026-01-01', 1])).toBe('day month');
  });

  it('of one day that are equally far stand by the ids of their events', () => {
    expect(ordered(['c', '2026-01-19', 1], ['a', '2026-01-19', 1], ['b', '2026-01-19', 1])).toBe('a b c');
    expect(ordered(['b', '2026-01-19', 1], ['c', '2026-01-19', 1], ['a', '2026-01-19', 1])).toBe('a b c');
  });

  it('without a place on the way stand by time alone', () => {
    expect(ordered(['aside', '2026-01', null], ['invited', '2026-01-19', 0])).toBe('aside invited');
    expect(ordered(['signed', '2026-01', 3], ['aside', '2026-01-19', null])).toBe('signed aside');
    expect(ordered(['b', '2026-01-19', null], ['a', '2026-01-19', null])).toBe('a b');
  });

  it('of one event stay in the order they are told in', () => {
    const steps = inOrder(['one', 'two'], () => ({ id: 'event', date: dateFrom('2026-01-19'), rank: 1 }));
    expect(steps).toEqual(['one', 'two']);
  });
});
