import type { Content, Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import type { MembershipData } from '../records/membership.ts';
import { stageOf, type StatusRule } from '../standings/status.ts';
import { ruleIn, rulesWith } from '../standings/status-rules.ts';
import { mayFollow } from '../standings/succession.ts';
import { inOrder, type Step } from '../dates/step-order.ts';
import { orderProblems } from '../../words/problems/order.ts';
import { lastVersionDay } from './version-days.ts';
import { setAsideIn } from './set-aside-facts.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';
import { stepPlaceIn } from './step-place.ts';

interface MembershipStep extends Step {
  readonly entry: Entry<EventData>;
  readonly field: string;
  readonly membership: MembershipData;
  readonly rule: StatusRule;
}

type Published = ReadonlyMap<string, string | null>;

/**
 * A standing comes to a status that does not follow from the one before, such as a step back, only with a note on how its
 * source has it, and with a source of that day or later.
 */
export const statusSuccession: Check = function* (content) {
  const published = new Map(content.sources.map(({ id, data }) => [id, lastVersionDay(data)]));
  for (const history of histories(content)) {
    let furthest: MembershipStep | null = null;
    for (const step of history) {
      const finding: Finding | undefined = furthest === null ? undefined : backwards(furthest, step, published);
      if (finding) yield problemAt(step.entry, `${step.field}.status`, finding);
      else furthest = furthestOf(furthest, step);
    }
  }
};

/** The steps of each actor in each body that count, oldest first. */
function histories(content: Content): readonly (readonly MembershipStep[])[] {
  const rules = rulesWith(content.story?.data.statuses ?? {});
  const isSetAside = setAsideIn(content);
  const placeOf = stepPlaceIn(content);
  const steps = content.events.flatMap((entry) =>
    entry.data.memberships.flatMap((membership, i) =>
      isSetAside(membership)
        ? []
        : [
            {
              ...placeOf(entry),
              ...stageOf(ruleIn(rules, membership.status)),
              rule: ruleIn(rules, membership.status),
              entry,
              field: `memberships.${i}`,
              membership,
            },
          ],
    ),
  );
  const groups = Map.groupBy(steps, ({ membership }) => `${membership.actor} ${membership.in}`);
  return [...groups.values()].map((group) => inOrder(group, (step) => step));
}

/** Who was left on the side stands where it stood, and who applies provisionally what it signed has signed it. */
function furthestOf(furthest: MembershipStep | null, step: MembershipStep): MembershipStep | null {
  if (step.rank === null) return furthest;
  return furthest !== null && step.alsoAfter === furthest.rank ? furthest : step;
}

function backwards(furthest: MembershipStep, step: MembershipStep, published: Published): Finding | undefined {
  if (mayFollow([step.membership.status, step.rule], [furthest.membership.status, furthest.rule])) return undefined;
  const { unexplained, unreported } = orderProblems.statusSuccession;
  const before = { status: furthest.membership.status, date: furthest.date.edtf, file: furthest.entry.file };
  if (step.membership.note === null) return unexplained(step.membership.status, before);
  return isReported(step, published) ? undefined : unreported(step.membership.status, before);
}

function isReported({ membership, date }: MembershipStep, published: Published): boolean {
  return membership.sources.some((id) => {
    const day = published.get(id) ?? null;
    return day === null || day >= date.first;
  });
}
