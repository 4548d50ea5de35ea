import { describe, expect, it } from 'vitest';
import {
  standingsKnownInBrief,
  standingsNowInBrief,
} from '../../../../src/views/parts/standings/standings-in-brief.ts';
import { aGraph } from '../../a-graph.ts';

/** A story of so many bodies, each of which has as many members as its number; one a day joins each. */
function storyOf(bodies: number) {
  const numbers = Array.from({ length: bodies }, (_, i) => i + 1);
  const dayOf = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;
  const joinsOn = (day: number) => numbers.filter((body) => body >= day);
  return aGraph({
    sources: Object.fromEntries(numbers.map((day) => [`source-${day}`, { published: dayOf(day) }])),
    actors: Object.fromEntries(
      numbers.flatMap((number) => [
        [`body-${number}`, { name: `Body ${number}`, kind: 'organisation' }],
        [`actor-${number}`, { name: `Actor ${number}` }],
      ]),
    ),
    events: Object.fromEntries(
      numbers.map((day) => [
        `event-${day}`,
        {
          date: dayOf(day),
          memberships: joinsOn(day).map((body) => ({
            actor: `actor-${day}`,
            in: `body-${body}`,
            status: 'signed',
            sources: [`source-${day}`],
          })),
        },
      ]),
    ),
  });
}

describe('who stands where, in brief', () => {
  it('is every body with its names where there are no more than ten', () => {
    const { standings, allStandings } = standingsNowInBrief(storyOf(10));
    expect(standings.map(({ link }) => link.label)).toEqual(Array.from({ length: 10 }, (_, i) => `Body ${10 - i}`));
    expect(standings.map(({ named }) => named[0]!.actors.length)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(allStandings).toBeNull();
  });

  it('is the ten largest of more, with how many stand where and no names, and the way to all', () => {
    const { standings, allStandings } = standingsNowInBrief(storyOf(12));
    expect(standings.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, i) => `body-${12 - i}`));
    expect(standings[0]!.counts.map(({ label }) => label)).toEqual(['12\u00a0signed']);
    expect(standings.flatMap(({ named }) => named)).toEqual([]);
    expect(allStandings).toEqual({ href: '/standings/', label: 'All 12 bodies and agreements' });
  });

  it('of a day is by what was known then, each body leading to its last page by that day', () => {
    const graph = storyOf(4);
    const on = (day: string) =>
      standingsKnownInBrief(graph, day).standings.map(({ link, counts }) => [link.href, counts[0]!.label]);
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-01-02')).toEqual([
      ['/standings/body-2/known/2026-01-02/', '2\u00a0signed'],
      ['/standings/body-3/known/2026-01-02/', '2\u00a0signed'],
      ['/standings/body-4/known/2026-01-02/', '2\u00a0signed'],
      ['/standings/body-1/known/2026-01-01/', '1\u00a0signed'],
    ]);
    expect(on('2026-03-01')[0]).toEqual(['/standings/body-4/known/2026-01-04/', '4\u00a0signed']);
  });
});
