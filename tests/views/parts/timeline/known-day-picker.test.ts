import { describe, expect, it } from 'vitest';
import { knownDayOptions } from '../../../../src/views/parts/timeline/known-day-picker.ts';
import { aGraph } from '../../a-graph.ts';

const publishedOn = (...days: readonly (string | null)[]) =>
  aGraph({
    sources: Object.fromEntries(
      days.map((published, i) => [`source-${i}`, { published, publishedNote: 'Not printed.' }]),
    ),
  });

describe('the choice of a day', () => {
  it('is among all days on which anything became known, oldest first', () => {
    const options = knownDayOptions(publishedOn('2026-02', '2026-01-20'));
    expect(options?.days.map(({ label }) => label)).toEqual(['20 January 2026', 'February 2026']);
  });

  it('is among the last of very many, and leads to all', () => {
    const many = Array.from({ length: 101 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10));
    const options = knownDayOptions(publishedOn(...many));
    expect(options?.days).toHaveLength(20);
    expect(options?.days.at(-1)?.day).toBe('2026-04-11');
    expect(options?.all).toEqual({ href: '/known/', label: 'All days of publication' });
    expect(knownDayOptions(publishedOn(...many.slice(1)))?.all).toBeNull();
  });

  it('answers a day before the first', () => {
    expect(knownDayOptions(publishedOn('2026-02', '2026-01-20'))?.nothing).toBe(
      'Nothing of this story was known yet on that day: our first source is from 20 January 2026.',
    );
  });

  it('is not there where there is no more than one day', () => {
    expect(knownDayOptions(publishedOn('2026-01-20', '2026-01-20'))).toBeNull();
    expect(knownDayOptions(publishedOn(null))).toBeNull();
    expect(knownDayOptions(aGraph({}))).toBeNull();
  });
});
