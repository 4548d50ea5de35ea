import { perGraphAndId } from '../graph/per-graph.ts';
import { countsIn } from '../graph/counts-in.ts';
import type { Graph } from '../graph/graph.ts';
import { isSetAside } from '../records/fact.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Membership } from '../records/membership.ts';
import { isRival, mayHaveComeAfter, statusChangesIn, type StatusChange } from './standing.ts';

/**
 * Steps of the same standing to another status of which nobody can tell whether they came before this one or after: no
 * date and no `follows` tells it. None of one that was set aside.
 */
export function changesInOtherOrder(graph: Graph, { fact, event }: RecordedFact<Membership>): readonly StatusChange[] {
  const ofActor = changesByActor(graph.told?.whole ?? graph, fact.in).get(fact.actor) ?? [];
  // A change as it was known on a day is another object.
  const change = ofActor.find((other) => other.event.id === event.id && other.fact.anchor === fact.anchor);
  if (!change || isSetAside(fact)) return [];
  return ofActor.filter(
    (other) => mayHaveComeAfter(other, change) && !isRival(other, change) && countsIn(graph, 'memberships', other),
  );
}

const changesByActor = perGraphAndId((graph, body) =>
  Map.groupBy(statusChangesIn(graph, body), ({ fact }) => fact.actor),
);
