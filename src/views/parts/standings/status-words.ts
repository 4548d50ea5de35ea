import type { Graph } from '../../../model/graph/graph.ts';
import { isBuiltIn, type BuiltInStatus, type MembershipStatus } from '../../../model/standings/status.ts';
import { formatCount, formatTitle } from '../../../format.ts';

/** What one does whose standing comes to a status, in words that can follow a name. */
const STATUS_VERBS = {
  invited: 'was invited',
  undecided: 'was undecided',
  accepted: 'accepted',
  provisional: 'joined provisionally',
  signed: 'signed',
  ratified: 'ratified',
  observer: 'became an observer',
  declined: 'declined',
  suspended: 'was suspended',
  reinstated: 'was reinstated',
  withdrawn: 'withdrew',
  expelled: 'was expelled',
  rescinded: 'lost its place',
} as const satisfies Record<BuiltInStatus, string>;

/** A status after a name, or after several, in the words of its story: "accepted", "on notice", "observers". */
export function statusWords({ story }: Graph, status: MembershipStatus, count: number = 1): string {
  const { words, plural } = isBuiltIn(status)
    ? { words: status, plural: PLURALS[status] ?? null }
    : story.statuses[status]!;
  return count === 1 ? words : (plural ?? words);
}

/** A status as a heading: "Accepted", "On notice". */
export function statusLabel(graph: Graph, status: MembershipStatus): string {
  return formatTitle(statusWords(graph, status));
}

/** How many have a status: "8 accepted", "2 observers". */
export function statusCount(graph: Graph, status: MembershipStatus, count: number): string {
  return formatCount(count, statusWords(graph, status), statusWords(graph, status, count));
}

/** What one did whose standing came to a status, in words that can follow a name: "accepted", "was put on notice". */
export function statusVerb({ story }: Graph, status: MembershipStatus): string {
  return isBuiltIn(status) ? STATUS_VERBS[status] : story.statuses[status]!.did;
}

const PLURALS: Readonly<Partial<Record<BuiltInStatus, string>>> = { observer: 'observers' };
