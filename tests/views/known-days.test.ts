import { describe, expect, it } from 'vitest';
import { knownDaysView, knownPeriodPages, knownPeriodView } from '../../src/views/known-days.ts';
import { aGraph } from './a-graph.ts';

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (i: number) => new Date(Date.UTC(2025, 10, 1) + i * DAY).toISOString().slice(0, 10);

/** A story with a source on each of so many days, from 1 November 2025 on. */
function storyOf(days: number) {
  const numbers = Array.from({ length: days }, (_, i) => i);
  return aGraph({
    sources: Object.fromEntries(numbers.map((i) => [`source-${i}`, { published: dayOf(i) }])),
    events: { it: { date: '2025-11-01', text: 'It was. [@source-0]' } },
  });
}

describe('the list of days of publication', () => {
  it('has up to a hundred, oldest first, with what each brought', () => {
    const { days, long } = knownDaysView(storyOf(100));
    expect([days.length, long]).toEqual([100, null]);
    expect(days.slice(0, 2)).toEqual([
      {
        link: { href: '/known/2025-11-01/', label: '1 November 2025' },
        about: ': 1\u00a0source, 1\u00a0event first told',
      },
      {
        link: { href: '/known/2025-11-02/', label: '2 November 2025' },
        about: ': 1\u00a0source, 0\u00a0events first told',
      },
    ]);
    expect(knownPeriodPages(storyOf(100))).toEqual([]);
  });

  it('has of more the last, the latest first, and all by year and month', () => {
    const { days, long } = knownDaysView(storyOf(101));
    expect([days.length, days[0]!.link.href, days.at(-1)!.link.href]).toEqual([
      40,
      '/known/2026-02-09/',
      '/known/2026-01-01/',
    ]);
    expect(long?.heading).toBe('The latest 40 of 101\u00a0days');
    expect(long?.periods.map(({ href, label, count }) => [href, label, count])).toEqual([
      ['/known/published/2025/', '2025', 61],
      ['/known/published/2026/', '2026', 40],
    ]);
  });

  it('has a page for each year of a long story, by month', () => {
    const graph = storyOf(101);
    const [first] = knownPeriodPages(graph).map((page) => knownPeriodView(graph, page));
    expect(first).toMatchObject({
      title: '2025: 61\u00a0days',
      next: { href: '/known/published/2026/' },
      months: [{ heading: { anchor: 'm2025-11' } }, { heading: { anchor: 'm2025-12', text: 'December 2025' } }],
    });
    expect(first!.months.map(({ days }) => days.length)).toEqual([30, 31]);
    expect(first!.crumbs.map(({ href }) => href)).toEqual(['/', '/known/', '/known/published/2025/']);
  });
});
