import { expect, it } from 'vitest';
import { knownDayLinks, knownView } from '../../src/views/known.ts';
import { aGraph } from './a-graph.ts';

it('a page asks each event of its day no more often the more days of publication there are', () => {
  expect(readsOfAnEvent(40)).toBeLessThan(1.5 * readsOfAnEvent(20));
});

/** How often the last page of a story asks one of its events for its day; of a story with an event and a source each day. */
function readsOfAnEvent(days: number): number {
  const numbers = Array.from({ length: days }, (_, i) => i + 1);
  const dayOf = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
  const graph = aGraph({
    sources: Object.fromEntries(numbers.map((number) => [`source-${number}`, { published: dayOf(number) }])),
    actors: { alma: { name: 'Alma' } },
    entities: { pact: { name: 'Pact', kind: 'agreement' } },
    events: Object.fromEntries(
      numbers.map((number) => [
        `${dayOf(number)}-event`,
        {
          date: dayOf(number),
          text: `It was. [@source-${number}]`,
          memberships: [{ actor: 'alma', in: 'pact', status: 'signed', sources: [`source-${number}`] }],
        },
      ]),
    ),
  });
  let reads = 0;
  const event = [...graph.events.values()][days / 2]!;
  const { date } = event;
  Object.defineProperty(event, 'date', { enumerable: true, get: () => (reads++, date) });
  knownView(graph, knownDayLinks(graph).at(-1)!);
  return reads;
}
