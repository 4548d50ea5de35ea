import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueOn } from '../../../src/model/graph/since.ts';
import { largestBodiesByDay } from '../../../src/model/standings/largest-bodies.ts';
import { standingsAsOf, statusChangesIn } from '../../../src/model/standings/standing.ts';
import { aGraph } from '../../views/a-graph.ts';

const BODIES = Array.from({ length: 12 }, (_, i) => `body-${String(i).padStart(2, '0')}`);
const DAYS = ['2026-01-19', '2026-01-20', '2026-01-25', '2026-02-01'];

const anyStep = fc.record({
  actor: fc.constantFrom('alma', 'bo', 'cy'),
  in: fc.constantFrom(...BODIES),
  status: fc.constantFrom('signed', 'withdrawn'),
  source: fc.constantFrom('herald', 'lamp', 'taken'),
});
const anyStory = fc.array(anyStep, { minLength: 1, maxLength: 30 }).map((steps) =>
  aGraph({
    sources: {
      herald: { published: '2026-01-20' },
      lamp: { published: '2026-02' },
      taken: { published: '2026-01-19', updates: [{ date: '2026-01-25', kind: 'retracted' }] },
    },
    actors: {
      ...Object.fromEntries(BODIES.map((id) => [id, { kind: 'organisation', name: id }])),
      ...Object.fromEntries(['alma', 'bo', 'cy'].map((id) => [id, {}])),
    },
    events: Object.fromEntries(
      steps.map(({ source, ...step }, i) => [
        `event-${i}`,
        { date: '2026-01-10', text: `So. [@${source}]`, memberships: [{ ...step, sources: [source] }] },
      ]),
    ),
  }),
);

it('the largest bodies on a day are the first ten of all that were told of, by how many stood in them by then', () => {
  fc.assert(
    fc.property(anyStory, (graph) => {
      for (const day of DAYS) {
        const sized = BODIES.map((id) => {
          const changes = statusChangesIn(graph, id);
          const isTold = changes.some(({ knownSince }) => knownSince !== null && knownSince.first <= day);
          return { id, isTold, size: standingsAsOf(changes, { day, basis: 'known' }).length };
        }).filter(({ isTold }) => isTold);
        const inOrder = sized.toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
        const { largest, count } = valueOn(largestBodiesByDay(graph), day) ?? { largest: [], count: 0 };
        expect([largest.map(({ id }) => id), count]).toEqual([inOrder.slice(0, 10), inOrder.length]);
      }
    }),
    { numRuns: 50 },
  );
});
