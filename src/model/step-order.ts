import { compareDays, type Day } from './day.ts';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from './membership.ts';

/** A change of one actor's standing, as far as its place in time goes. */
export interface Step {
  readonly date: Day;
  readonly status: MembershipStatus;
  /** The event's, to settle what is left. */
  readonly id: string;
}

/**
 * The steps of one actor in one body in order of time. Of steps whose days may be one, the earlier kind comes first:
 * who was invited "in January" and accepted on the 19th was invited before.
 */
export function inOrder<Item>(items: readonly Item[], stepOf: (item: Item) => Step): readonly Item[] {
  const waiting = items.map((item) => ({ item, step: stepOf(item) })).toSorted((a, b) => compareSteps(a.step, b.step));
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ step }) => !waiting.some((other) => other.step.date.last < step.date.first));
    ordered.push(...waiting.splice(next, 1).map(({ item }) => item));
  }
  return ordered;
}

function compareSteps(a: Step, b: Step): number {
  return (
    MEMBERSHIP_STATUSES.indexOf(a.status) - MEMBERSHIP_STATUSES.indexOf(b.status) ||
    compareDays(a.date, b.date) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
