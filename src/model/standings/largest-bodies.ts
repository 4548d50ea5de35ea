import { membershipsByBody } from '../graph/fact-index.ts';
import { subjectOf, type Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { Since } from '../graph/since.ts';
import { KeptInOrder } from '../kept-in-order.ts';
import { compareByName } from '../records/subject.ts';
import { countOnDay, daysBy } from './standings-selection.ts';

/** A body or agreement, and the last day by then on which a standing in it became known or was retracted. */
export interface KnownBody {
  readonly id: string;
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
}

/** The bodies and agreements in which most stand, the first of them first, and how many there are in all. */
export interface LargestBodies {
  readonly largest: readonly KnownBody[];
  readonly count: number;
}

/** So many bodies at most tell where a story stands; of more the largest do. */
export const MOST_BODIES = 10;

interface SizedBody extends KnownBody {
  readonly size: number;
}

/** The largest bodies by what was known from each day on which a standing became known; oldest first. */
export const largestBodiesByDay = perGraph((graph): readonly Since<LargestBodies>[] => {
  const bodies = new KeptInOrder<SizedBody>((a, b) => compareSizes(graph, a, b));
  return changesOfBodies(graph).map(({ from, body }) => {
    bodies.put(body.id, { ...body, size: countOnDay(graph, body.id, { kind: 'day', iso: body.iso, basis: 'known' }) });
    return { from, value: { largest: bodies.first(MOST_BODIES), count: bodies.size } };
  });
});

/** Those of the most first, then by name. */
function compareSizes(graph: Graph, a: SizedBody, b: SizedBody): number {
  return b.size - a.size || compareByName(subjectOf(graph, a.id), subjectOf(graph, b.id));
}

/** Each day of each body, oldest first. */
function changesOfBodies(graph: Graph): readonly { readonly from: string; readonly body: KnownBody }[] {
  return [...membershipsByBody(graph).keys()]
    .flatMap((id) => daysBy(graph, id, 'known').map(({ iso, day }) => ({ from: day, body: { id, iso } })))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
