import { describe, expect, it } from 'vitest';
import { bodyLine } from '../../src/views/parts/standings/body-line.ts';
import { standingsView } from '../../src/views/standings.ts';
import { aGraph } from './a-graph.ts';

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (i: number) => new Date(Date.UTC(2025, 10, 1) + i * DAY).toISOString().slice(0, 10);

/** A league that one more signs each day from 1 November 2025 on, told the same day. */
function leagueOf(members: number) {
  const numbers = Array.from({ length: members }, (_, i) => i);
  return aGraph({
    sources: Object.fromEntries(numbers.map((i) => [`source-${i}`, { published: dayOf(i) }])),
    actors: {
      league: { name: 'The League', kind: 'organisation' },
      ...Object.fromEntries(numbers.map((i) => [`actor-${i}`, { name: `Actor ${i}` }])),
    },
    events: Object.fromEntries(
      numbers.map((i) => [
        `event-${i}`,
        {
          date: dayOf(i),
          memberships: [{ actor: `actor-${i}`, in: 'league', status: 'signed', sources: [`source-${i}`] }],
        },
      ]),
    ),
  });
}

const on = (graph: ReturnType<typeof leagueOf>, iso: string, basis: 'happened' | 'known' = 'happened') =>
  standingsView(graph, 'league', { kind: 'day', iso, basis });
const rowsOf = ({ groups }: ReturnType<typeof on>) => groups.flatMap(({ lines }) => lines.map(({ id }) => id));

describe('a day of a body in which more than sixty stand', () => {
  const graph = leagueOf(70);

  it('has the rows of those who changed, and leads to everyone on the last day of its year', () => {
    const day = on(graph, dayOf(60), 'known');
    expect(day.title).toBe('Who had joined, as known on 31 December 2025: The League');
    const next = on(graph, dayOf(61), 'known');
    expect(rowsOf(next)).toEqual(['standing-actor-61']);
    expect(next.whole).toEqual({
      href: '/standings/league/known/2026-01-09/',
      label: 'Who had joined, as known on 9 January 2026: The League',
    });
    expect(next.map).toBeNull();
  });

  it('counts all, and the count leads to the whole table', () => {
    expect(on(graph, dayOf(61)).counts).toEqual([
      { href: '/standings/league/2026-01-09/#signed', label: '62\u00a0signed' },
    ]);
  });

  it('is told in whole on the last day of each year', () => {
    for (const day of [dayOf(60), dayOf(69)]) {
      const view = on(graph, day);
      expect(view.whole).toBeNull();
      expect(view.counts[0]!.href).toBe('#signed');
    }
    expect(rowsOf(on(graph, dayOf(60)))).toHaveLength(61);
    expect(rowsOf(on(graph, dayOf(69)))).toHaveLength(70);
  });

  it('is told in whole where no more than sixty stood on it', () => {
    expect(rowsOf(on(graph, dayOf(59)))).toHaveLength(60);
    expect(on(graph, dayOf(59)).whole).toBeNull();
  });

  it('is where the counts of the day lead, to the top of its page', () => {
    const line = bodyLine(graph, 'league', { kind: 'day', iso: dayOf(61), basis: 'known' });
    expect(line.counts[0]!.href).toBe('/standings/league/known/2026-01-01/');
    const whole = bodyLine(graph, 'league', { kind: 'day', iso: dayOf(59), basis: 'known' });
    expect(whole.counts[0]!.href).toBe('/standings/league/known/2025-12-30/#signed');
  });
});

describe('the days of a body', () => {
  const now = (members: number) => standingsView(leagueOf(members), 'league', { kind: 'now' });

  it('are all listed up to a hundred', () => {
    expect([now(100).days.length, now(100).years]).toEqual([100, []]);
  });

  it('of more are the last twenty, and by year on the last day of each', () => {
    const { days, years } = now(101);
    expect([days.length, days[0]!.iso, days.at(-1)!.iso]).toEqual([20, dayOf(81), dayOf(100)]);
    expect(years).toEqual([
      { href: '/standings/league/2025-12-31/#days', label: '2025' },
      { href: '/standings/league/2026-02-09/#days', label: '2026' },
    ]);
    const graph = leagueOf(101);
    expect(on(graph, '2025-12-31').days.map(({ iso }) => iso)).toEqual(Array.from({ length: 61 }, (_, i) => dayOf(i)));
    expect(on(graph, '2026-01-05').days).toEqual([]);
  });
});

it('all days of a body together have rows as its changes do, and not as their square', () => {
  const rows = (members: number) => {
    const graph = leagueOf(members);
    return Array.from({ length: members }, (_, i) => rowsOf(on(graph, dayOf(i))).length).reduce((a, b) => a + b);
  };
  expect((rows(320) - rows(160)) / (rows(240) - rows(80))).toBeLessThan(1.5);
});
