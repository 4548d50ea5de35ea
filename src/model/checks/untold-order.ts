import { uncertaintyOf } from '../dates/date-order.ts';
import { isOrderOfStepsUntold, type Step } from '../dates/step-order.ts';
import { pledgeStageOf } from '../pledges/pledge-status.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { stageOf } from '../standings/status.ts';
import { ruleIn, rulesWith } from '../standings/status-rules.ts';
import { orderProblems } from '../../words/problems/order.ts';
import { setAsideIn } from './set-aside-facts.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';
import { stepPlaceIn } from './step-place.ts';

/** A step with what it says and where it is written. */
interface WrittenStep extends Step {
  readonly entry: Entry<EventData>;
  readonly field: string;
  readonly status: string;
  readonly withdrawn: boolean;
  readonly sources: readonly string[];
  /** The event that it replies to, after which it must come. */
  readonly answers: string | null;
  /** Whose step it is, and in what: steps of one way have the same. */
  readonly way: string;
}

/**
 * Of two steps of one standing or pledge that may be of one day, a narrower date or `follows` tells the order, or a note
 * on the date of one of them says that none is told: a note on something else is no answer.
 */
export const untoldOrder: Check = function* (content) {
  const isSetAside = setAsideIn(content);
  const steps = [...membershipSteps(content), ...pledgeSteps(content)].filter((step) => !isSetAside(step));
  const ways = Map.groupBy(steps, ({ way }) => way);
  for (const onOneWay of ways.values()) {
    for (const step of onOneWay) {
      const other = onOneWay.find((it) => it !== step && isUnclear(it, step) && isVaguer(step, it));
      if (other) yield problemOf(step, other);
    }
  }
};

function isUnclear(a: WrittenStep, b: WrittenStep): boolean {
  const hasNote = [a, b].some(({ entry }) => entry.data.dateNote !== null);
  return a.status !== b.status && !hasNote && !isContradiction(a, b) && !isAnswer(a, b) && isOrderOfStepsUntold(a, b);
}

/** Two sources that tell different things of one day contradict each other, and the pages say so. */
function isContradiction(a: WrittenStep, b: WrittenStep): boolean {
  const isOneDay = a.date.edtf === b.date.edtf && uncertaintyOf(a.date) === 0;
  return isOneDay && !a.sources.some((source) => b.sources.includes(source));
}

function isAnswer(a: WrittenStep, b: WrittenStep): boolean {
  return a.answers === b.id || b.answers === a.id;
}

/** The one to narrow: of two that are as vague, the one that is written last. */
function isVaguer(a: WrittenStep, b: WrittenStep): boolean {
  const more = uncertaintyOf(a.date) - uncertaintyOf(b.date);
  return more > 0 || (more === 0 && (a.id > b.id || (a.id === b.id && a.field > b.field)));
}

function problemOf({ entry, field, status, date }: WrittenStep, other: WrittenStep): Problem {
  const before = { status: other.status, date: other.date.edtf, file: other.entry.file };
  return problemAt(entry, `${field}.status`, orderProblems.untoldOrder({ status, date: date.edtf }, before));
}

function membershipSteps(content: Content): readonly WrittenStep[] {
  const rules = rulesWith(content.story?.data.statuses ?? {});
  const placeOf = stepPlaceIn(content);
  return content.events.flatMap((entry) =>
    entry.data.memberships.map(({ actor, in: body, status, withdrawn, sources }, i) => ({
      entry,
      ...placeOf(entry),
      ...stageOf(ruleIn(rules, status)),
      field: `memberships.${i}`,
      ...{ status, withdrawn, sources, answers: null },
      way: JSON.stringify([actor, body]),
    })),
  );
}

function pledgeSteps(content: Content): readonly WrittenStep[] {
  const placeOf = stepPlaceIn(content);
  return content.events.flatMap((entry) =>
    entry.data.pledges.map(({ by, to, what, status, withdrawn, sources, answers }, i) => ({
      entry,
      ...placeOf(entry),
      ...pledgeStageOf(status),
      field: `pledges.${i}`,
      ...{ status, withdrawn, sources, answers },
      way: JSON.stringify([by.toSorted(), to, what]),
    })),
  );
}
