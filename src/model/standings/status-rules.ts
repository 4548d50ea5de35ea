import { perGraph } from '../graph/per-graph.ts';
import type { DeclaredStatuses } from '../records/declared-status.ts';
import { STATUSES, type MembershipStatus, type StatusFamily, type StatusRule } from './status.ts';

/** The statuses of a story, by id, in the order in which standings are listed. */
export type StatusRules = ReadonlyMap<MembershipStatus, StatusRule>;

type Row = readonly [MembershipStatus, StatusRule];

/**
 * The statuses of every story and those that one declares. A declared one stands above the status it comes after, where
 * both are of one family; else it is the last of its own.
 */
export function rulesWith(declared: DeclaredStatuses): StatusRules {
  let rows: readonly Row[] = Object.entries(STATUSES);
  for (const [status, { family, after }] of Object.entries(declared)) {
    const rule = ruleOf(family, rows.find(([id]) => id === after)?.[1] ?? null);
    rows = rows.toSpliced(placeFor(rows, family, after), 0, [status, rule]);
  }
  return new Map(rows);
}

/** The statuses of a story. */
export const statusRules = perGraph(({ story }) => rulesWith(story.statuses));

/** The rule for a status. One that is not known has no place on the way: the checks tell of it. */
export function ruleIn(rules: StatusRules, status: MembershipStatus): StatusRule {
  return rules.get(status) ?? { family: 'open', rank: null, isStep: false };
}

function ruleOf(family: StatusFamily, after: StatusRule | null): StatusRule {
  const rank = after ? rankAfter(after.rank) : family === 'left' ? STATUSES.withdrawn.rank : null;
  return { family, rank, isStep: family !== 'left' && rank !== null && (after?.isStep ?? false) };
}

/** Half-way to the next: 3.5 after 3, 3.75 after that. */
function rankAfter(rank: number | null): number | null {
  if (rank === null) return null;
  let gap = 1;
  while (rank % gap !== 0) gap /= 2;
  return rank + gap / 2;
}

function placeFor(rows: readonly Row[], family: StatusFamily, after: MembershipStatus | null): number {
  const at = rows.findIndex(([id, rule]) => id === after && rule.family === family);
  return at >= 0 ? at : rows.findLastIndex(([, rule]) => rule.family === family) + 1;
}
