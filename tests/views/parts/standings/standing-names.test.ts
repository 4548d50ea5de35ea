import { expect, it } from 'vitest';
import { bodyLines } from '../../../../src/views/parts/standings/body-line.ts';
import { aGraph } from '../../a-graph.ts';

const joins = (actor: string, status = 'accepted') => ({ actor, in: 'league', status, sources: ['herald'] });
const actors = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`a${i}`, { name: `Actor ${i + 10}` }]));

/** What is printed of the one body of a story in which these events changed standings. */
function told(events: Readonly<Record<string, { kind?: string; date?: string; memberships: readonly object[] }>>) {
  const dated = Object.entries(events).map(([id, event]) => [id, { date: id.slice(0, 10), ...event }]);
  const graph = aGraph({
    sources: { herald: {} },
    actors,
    entities: { league: { name: 'League', kind: 'agreement' } },
    events: Object.fromEntries(dated) as Record<string, Record<string, unknown>>,
  });
  const [line] = bodyLines(graph);
  return line!.named.map(
    ({ status, actors: who, since }) =>
      `${status.label}: ${who.map(({ label }) => label).join(', ')}${since ? `, ${since.word} ${since.day.text}` : ''}`,
  );
}

it('names who has which status, A to Z, the status that binds most first', () => {
  expect(
    told({
      '2026-01-01-one': { memberships: [joins('a2'), joins('a1'), joins('a3', 'declined')] },
      '2026-01-02-two': { memberships: [joins('a4', 'signed')] },
    }),
  ).toEqual([
    'Signed: Actor 14, since 2 January 2026',
    'Accepted (2): Actor 11, Actor 12, since 1 January 2026',
    'Declined: Actor 13, since 1 January 2026',
  ]);
});

it('says since when only where that is the same for all, and of what an event reports that it was by then', () => {
  expect(
    told({
      '2026-01-01-one': { memberships: [joins('a1')] },
      '2026-01-02-two': { memberships: [joins('a2')] },
      '2026-01-03-three': { kind: 'report', memberships: [joins('a3', 'invited')] },
      '2026-01-some-day': { date: '[2026-01-04..2026-01-06]', memberships: [joins('a4', 'signed')] },
    }),
  ).toEqual([
    'Signed: Actor 14, since some day between 4 and 6 January 2026',
    'Accepted (2): Actor 11, Actor 12',
    'Invited: Actor 13, by 3 January 2026',
  ]);
});

it('leads to those of the status, and names nobody where more than twelve have a standing', () => {
  const first = (count: number) =>
    Object.keys(actors)
      .slice(0, count)
      .map((id) => joins(id));
  expect(told({ '2026-01-01-one': { memberships: first(12) } })).toHaveLength(1);
  expect(told({ '2026-01-01-one': { memberships: first(13) } })).toEqual([]);
});
