import { describe, expect, it } from 'vitest';
import { dateFrom } from '../../../../../src/model/dates/edtf.ts';
import { positionAxis } from '../../../../../src/views/parts/subjects/positions-over-time/position-axis.ts';

const axisOf = (...dates: readonly string[]) => positionAxis(dates.map((date) => dateFrom(date)));
const ticksOf = (...dates: readonly string[]) => axisOf(...dates).ticks.map(({ label, year }) => [label, year]);

describe('a line of time', () => {
  it('has its first day at its beginning and its last at its end, in whatever order they come', () => {
    const { placeOf } = axisOf('2026-01-31', '2026-01-01', '2026-01-16');
    expect(['2026-01-01', '2026-01-16', '2026-01-31'].map((day) => placeOf(dateFrom(day)).at)).toEqual([0, 0.5, 1]);
    expect(axisOf('2026-01-19').placeOf(dateFrom('2026-01-19'))).toEqual({ at: 0, from: 0, to: 0, isSpan: false });
  });

  it('is marked by the first and the last day, and those between for which there is room', () => {
    expect(ticksOf('2026-01-01', '2026-01-31')).toEqual([
      ['1 Jan', '2026'],
      ['31 Jan', null],
    ]);
    const days = ['2026-01-01', '2026-01-05', '2026-01-15', '2026-01-20', '2026-01-26', '2026-01-31'];
    expect(ticksOf(...days).map(([label]) => label)).toEqual(['1 Jan', '15 Jan', '31 Jan']);
  });

  it('has the year under the first day of each year', () => {
    expect(ticksOf('2025-12-20', '2026-01-01', '2026-01-19').map(([, year]) => year)).toEqual(['2025', '2026', null]);
  });

  it('is marked by months where it is long, or where nothing is dated to the day', () => {
    const { ticks, placeOf } = axisOf('2025-11-20', '2026-04-10');
    expect(ticks.map(({ label }) => label)).not.toContain('20 Nov');
    const january = ticks.find(({ label }) => label === 'Jan')!;
    expect(january.at).toBeCloseTo(placeOf(dateFrom('2026-01-01')).at, 2);
    // A month begins half a day before the middle of its first day.
    expect(january.at).toBeLessThan(placeOf(dateFrom('2026-01-01')).at);
    expect(ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    expect(ticksOf('2026-01', '2026-03')).toEqual(expect.arrayContaining([['Feb', null]]));
  });
});
