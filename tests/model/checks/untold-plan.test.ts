import { describe, expect, it } from 'vitest';
import { anEvent, aSource, problemsIn } from '../../builders.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a date set on one day and a change of it told on another are in an order that can be told. */
function isOrdered(setOn: string, changedOn: string, change: Fields = { status: 'postponed' }, fields: Fields = {}) {
  const plan = { what: 'The summit', sources: ['herald'] };
  const events = [
    anEvent({ id: '2026-01-set', date: setOn, upcoming: [{ ...plan, date: '2026-05-01' }] }),
    anEvent({ id: '2026-01-change', date: changedOn, upcoming: [{ ...plan, ...change }], ...fields }),
  ];
  return !problemsIn({ sources: [aSource()], events }).some((problem) => problem.includes('which came first'));
}

describe('a date that was set and put off', () => {
  it('needs an order where it may have been set later in the month in which it was put off', () => {
    expect(isOrdered('2026-01-15', '2026-01')).toBe(false);
    expect(isOrdered('2026-01', '2026-01')).toBe(false);
    expect(isOrdered('2026-01-15', '2026-01', { status: 'cancelled' })).toBe(false);
    expect(isOrdered('2026-01-15', '2026-01', { status: 'rescheduled', date: '2026-06-01' })).toBe(false);
  });

  it('was set first on a day on which both are told, and where the change has the narrower date', () => {
    expect(isOrdered('2026-01-15', '2026-01-15')).toBe(true);
    expect(isOrdered('2026-01', '2026-01-15')).toBe(true);
    expect(isOrdered('2025-12-15', '2026-01')).toBe(true);
  });

  it('needs no more where an event follows the other, or a note says that no order is told', () => {
    expect(isOrdered('2026-01-15', '[2026-01..]', undefined, { follows: ['2026-01-set'] })).toBe(true);
    expect(isOrdered('2026-01-15', '2026-01', undefined, { dateNote: 'No source tells the order.' })).toBe(true);
  });

  it('needs none where the change counts no more', () => {
    expect(isOrdered('2026-01-15', '2026-01', { status: 'postponed', withdrawn: true })).toBe(true);
  });
});
