import { describe, expect, it } from 'vitest';
import { density } from '../../../../src/views/parts/timeline/density.ts';

describe('how many events there are', () => {
  it('is told by weeks from Monday, with those of none between', () => {
    const { bars, most } = density(['2026-01-19', '2026-01-07', '2026-01-05', '2026-01-11'])!;
    expect(bars.map(({ first, last, count }) => [first, last, count])).toEqual([
      ['2026-01-05', '2026-01-11', 3],
      ['2026-01-12', '2026-01-18', 0],
      ['2026-01-19', '2026-01-25', 1],
    ]);
    expect(most).toBe(3);
  });

  it('is told by months in a story of more than eighty weeks', () => {
    const { bars } = density(['2024-01-31', '2025-08-14'])!;
    expect(bars).toHaveLength(20);
    expect(bars[1]).toMatchObject({ first: '2024-02-01', last: '2024-02-29', count: 0, name: 'February 2024' });
    expect(density(['2024-01-31', '2025-08-13'])!.bars.length).toBeGreaterThan(70);
  });

  it('is told in a sentence, with the first of the weeks that have most', () => {
    expect(density(['2026-01-19', '2026-01-06'])!.summary).toBe(
      'Events in each week, from 6 January 2026 to 19 January 2026. Most in the week of 5 January 2026: 1 event.',
    );
    expect(density(['2024-01-31', '2025-08-31', '2025-08-01'])!.summary).toMatch(
      /^Events in each month, .* Most in August 2025: 2 events\.$/,
    );
  });

  it('is marked where months begin', () => {
    const { ticks } = density(['2026-01-01', '2026-03-20'])!;
    expect(ticks.map(({ label }) => label)).toEqual(['Jan', 'Feb', 'Mar']);
  });

  it('is not worth a picture within one week, nor without an event', () => {
    expect(density(['2026-01-05', '2026-01-11'])).toBeNull();
    expect(density([])).toBeNull();
    expect(density(['2026-01-11', '2026-01-12'])).not.toBeNull();
  });
});
