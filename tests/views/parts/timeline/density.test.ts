import { describe, expect, it } from 'vitest';
import { dateFrom } from '../../../../src/model/dates/edtf.ts';
import { density } from '../../../../src/views/parts/timeline/density.ts';

const densityOf = (dates: readonly string[]) => density(dates.map(dateFrom));

describe('how many events there are', () => {
  it('is told by weeks from Monday, with those of none between', () => {
    const { bars, most } = densityOf(['2026-01-19', '2026-01-07', '2026-01-05', '2026-01-11'])!;
    expect(bars.map(({ first, last, count }) => [first, last, count])).toEqual([
      ['2026-01-05', '2026-01-11', 3],
      ['2026-01-12', '2026-01-18', 0],
      ['2026-01-19', '2026-01-25', 1],
    ]);
    expect(most).toBe(3);
  });

  it('is told by months in a story of more than eighty weeks', () => {
    const { bars } = densityOf(['2024-01-31', '2025-08-14'])!;
    expect(bars).toHaveLength(20);
    expect(bars[1]).toMatchObject({ first: '2024-02-01', last: '2024-02-29', count: 0, name: 'February 2024' });
    expect(densityOf(['2024-01-31', '2025-08-13'])!.bars.length).toBeGreaterThan(70);
  });

  it('is told in a sentence, with the first of the weeks that have most', () => {
    expect(densityOf(['2026-01-19', '2026-01-06'])!.summary).toBe(
      'Events per week, from 6 January 2026 to 19 January 2026. Busiest: the week of 5 January 2026, with 1 event.',
    );
    expect(densityOf(['2024-01-31', '2025-08-31', '2025-08-01'])!.summary).toMatch(
      /^Events per month, .* Busiest: August 2025, with 2 events\.$/,
    );
  });

  it('spreads what lasted beyond one bar, or may be of several, over them, and counts it in none', () => {
    const { bars, most, summary } = densityOf(['2026-01-05', '2026-01-11/2026-01-12', '[2026-01-13..2026-01-20]'])!;
    expect(bars.map(({ count, spread }) => [count, spread])).toEqual([
      [1, 1],
      [0, 2],
      [0, 1],
    ]);
    expect(most).toBe(2);
    expect(summary).toMatch(/ Lighter: events that lasted longer than a week, or whose week no source gives/);
    expect(densityOf(['2026-01-05', '2026-01-19', '2026-01-13/2026-01-14'])!.summary).not.toMatch(/Lighter/);
    const years = densityOf(['1881-05-01', '188X', '1889-02'])!.bars;
    expect(years.filter(({ spread }) => spread === 1)).toHaveLength(years.length);
  });

  it('is told from no day that nobody told', () => {
    const summaryFrom = (date: string) => densityOf([date, '2026-01-19'])!.summary;
    expect(summaryFrom('17XX')).toMatch(/^Events per decade, from the 18th century to 19 January 2026\./);
    expect(summaryFrom('199X')).toMatch(/from the 1990s to/);
    expect(summaryFrom('[1985..1989]')).toMatch(/from some day between 1985 and 1989 to/);
    expect(summaryFrom('2025-03')).toMatch(/from March 2025 to/);
    expect(summaryFrom('2025-03-10/2025-03-12')).toMatch(/from 10 March 2025 to/);
  });

  it('is marked where months begin', () => {
    const { ticks } = densityOf(['2026-01-01', '2026-03-20'])!;
    expect(ticks.map(({ label }) => label)).toEqual(['Jan', 'Feb', 'Mar']);
  });

  it('is not worth a picture within one week, nor without an event', () => {
    expect(densityOf(['2026-01-05', '2026-01-11'])).toBeNull();
    expect(densityOf([])).toBeNull();
    expect(densityOf(['2026-01-11', '2026-01-12'])).not.toBeNull();
  });
});
