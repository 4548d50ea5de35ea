import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../../../src/views/parts/timeline/time-axis.ts';

const ticks = (first: string, last: string) =>
  timeAxis(first, last).ticks.map(({ label, year }) => [label, year].filter(Boolean).join(' '));

describe('a line of time', () => {
  it('gives where a day begins and ends, from 0 to 1, and keeps others to its ends', () => {
    const axis = timeAxis('2026-01-01', '2026-01-10');
    expect([axis.startOf('2026-01-01'), axis.startOf('2026-01-06'), axis.endOf('2026-01-10')]).toEqual([0, 0.5, 1]);
    expect([axis.startOf('2025-06-01'), axis.endOf('2027-01-01')]).toEqual([0, 1]);
  });

  it('is marked by months, with the year where it begins', () => {
    expect(ticks('2025-11-01', '2026-02-20')).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb']);
  });

  it('is marked where it begins, unless another mark is near', () => {
    expect(ticks('2026-01-05', '2026-02-20')).toEqual(['Jan 2026', 'Feb']);
    expect(ticks('2026-01-30', '2026-03-20')).toEqual(['Feb 2026', 'Mar']);
    expect(ticks('2026-01-05', '2026-01-05')).toEqual(['Jan 2026']);
  });

  it('is marked by longer steps where months have no room, and by years at last', () => {
    expect(ticks('2024-01-01', '2025-06-30')).toEqual([
      'Jan 2024',
      'Mar',
      'May',
      'Jul',
      'Sept',
      'Nov',
      'Jan 2025',
      'Mar',
      'May',
    ]);
    expect(ticks('1990-01-01', '2026-01-01')).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '']);
  });

  it('leaves its last mark without a name where the line ends before the name would', () => {
    expect(timeAxis('2025-11-01', '2026-03-05').ticks.map(({ label }) => label)).toEqual([
      'Nov',
      'Dec',
      'Jan',
      'Feb',
      null,
    ]);
    expect(ticks('2025-11-01', '2026-03-20').at(-1)).toBe('Mar');
  });

  it.each([
    ['2019-01-01', '2022-01-31'],
    ['2025-09-01', '2026-03-05'],
    ['0800-05-01', '2026-01-01'],
  ])('has its marks in order, and no more than can be read: %s to %s', (first, last) => {
    const at = timeAxis(first, last).ticks.map((tick) => tick.at);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at.length).toBeGreaterThan(0);
    expect(at.length).toBeLessThan(11);
  });
});
