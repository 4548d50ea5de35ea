import type { Content, Entry } from '../content.ts';
import { compareDays, dayFrom, type Day } from '../day.ts';
import type { EventData } from '../event.ts';
import type { Membership, MembershipStatus } from '../membership.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** The steps towards being a member, in order. Leaving has statuses of its own, from which any step may follow. */
const STEPS: readonly MembershipStatus[] = ['invited', 'undecided', 'accepted', 'signed', 'ratified'];

interface Step {
  readonly entry: Entry<EventData>;
  readonly field: string;
  readonly date: Day;
  readonly membership: Membership;
}

/** A standing goes back a step only with a note on how its source has it, and a source of that day or later. */
export const standingOrder: Check = function* (content) {
  const published = new Map(content.sources.map(({ id, data }) => [id, data.published]));
  for (const steps of histories(content))
    for (const [i, step] of steps.entries()) {
      const before = steps[i - 1];
      if (!before || !goesBack(before, step) || isBorneOut(step, published)) continue;
      yield problemAt(step.entry, `${step.field}.status`, {
        found: `${step.membership.status} after ${before.membership.status} of ${before.date.edtf} (${before.entry.file})`,
        fix: `correct the status or a date, or add a note on what a source of ${step.date.first} or later says`,
      });
    }
};

/** The steps of each actor in each body, oldest first. */
function histories({ events }: Content): Iterable<readonly Step[]> {
  const steps = events.flatMap((entry) =>
    entry.data.memberships.map((membership, i) => ({
      entry,
      field: `memberships.${i}`,
      date: dayFrom(entry.data.date),
      membership,
    })),
  );
  return Map.groupBy(
    steps.toSorted((a, b) => compareDays(a.date, b.date)),
    ({ membership }) => `${membership.actor} ${membership.in}`,
  ).values();
}

/** True for a lower step on a later day; of days that may be one, either may be the later. */
function goesBack(before: Step, after: Step): boolean {
  const [from, to] = [before, after].map(({ membership }) => STEPS.indexOf(membership.status)) as [number, number];
  return to >= 0 && to < from && before.date.last < after.date.first;
}

function isBorneOut({ membership, date }: Step, published: ReadonlyMap<string, string | null>): boolean {
  const isReported = membership.sources.some((id) => {
    const day = published.get(id) ?? null;
    return day === null || dayFrom(day).last >= date.first;
  });
  return membership.note !== null && isReported;
}
