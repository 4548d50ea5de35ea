import type { Graph } from '../../../model/graph/graph.ts';
import { isBuiltIn, type MembershipStatus } from '../../../model/standings/status.ts';
import { formatCount, formatTitle } from '../../../format.ts';
import { isolate } from '../isolate.ts';
import { statusNames, statusPlurals, statusVerbs } from '../../../words/statuses.ts';

/** A status after a name, or after several, in the words of its story: "accepted", "on notice", "observers". */
export function statusWords({ story }: Graph, status: MembershipStatus, count: number = 1): string {
  const { words, plural } = isBuiltIn(status)
    ? { words: statusNames[status], plural: statusPlurals[status] ?? null }
    : story.statuses[status]!;
  return count === 1 ? words : (plural ?? words);
}

/** A status as a heading: "Accepted", "On notice". */
export function statusLabel(graph: Graph, status: MembershipStatus): string {
  return isolate(formatTitle(statusWords(graph, status)));
}

/** How many have a status: "8 accepted", "2 observers". */
export function statusCount(graph: Graph, status: MembershipStatus, count: number): string {
  return formatCount(count, statusWords(graph, status), statusWords(graph, status, count));
}

/** What one did whose standing came to a status, in words that can follow a name: "accepted", "was put on notice". */
export function statusVerb({ story }: Graph, status: MembershipStatus): string {
  return isBuiltIn(status) ? statusVerbs[status] : story.statuses[status]!.did;
}
