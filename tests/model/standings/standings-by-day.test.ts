import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standingsAsOf, statusChangesIn, TIME_BASES } from '../../../src/model/standings/standing.ts';
import { StandingsByDay } from '../../../src/model/standings/standings-by-day.ts';
import { aGraph } from '../../views/a-graph.ts';
import { anyDay, changesOf, manySteps } from './steps.ts';

it('the standings of each day are those that all changes by it come to, whatever days were asked for before', () => {
  fc.assert(
    fc.property(manySteps, fc.array(fc.tuple(anyDay, anyDay), { minLength: 1 }), ([steps, published], days) => {
      const changes = changesOf(steps, published);
      for (const basis of TIME_BASES) {
        const byDay = new StandingsByDay(changes, basis);
        for (const [a, b] of days) {
          const [day, through] = a < b ? [a, b] : [b, a];
          const standings = standingsAsOf(changes, { day, through, basis });
          expect(byDay.countOn({ day, through })).toBe(standings.length);
          expect(byDay.on({ day, through })).toEqual(standings);
        }
      }
    }),
  );
});

it('a standing is one object until something becomes of its changes', () => {
  const changes = changesOf(
    [
      { actor: 'arland', date: '2026-01-19', status: 'accepted' },
      { actor: 'borland', date: '2026-02-01', status: 'invited' },
    ],
    { herald: '2026-01-19' },
  );
  const byDay = new StandingsByDay(changes, 'happened');
  const [before] = byDay.on({ day: '2026-01-20' });
  const [after, other] = byDay.on({ day: '2026-02-01' });
  expect(after).toBe(before);
  expect(other!.actor).toBe('borland');
});

it('a standing that rests on a retracted source alone is known until the source is retracted', () => {
  const graph = aGraph({
    sources: { herald: { published: '2026-01-20', updates: [{ date: '2026-01-25', kind: 'retracted' }] } },
    actors: { arland: {}, council: { kind: 'organisation' } },
    events: {
      one: {
        date: '2026-01-19',
        memberships: [{ actor: 'arland', in: 'council', status: 'signed', sources: ['herald'] }],
      },
    },
  });
  const byDay = new StandingsByDay(statusChangesIn(graph, 'council'), 'known');
  expect(['2026-01-19', '2026-01-24', '2026-01-25'].map((day) => byDay.on({ day }).length)).toEqual([0, 1, 0]);
});
