import { factsIn, pledgesByAnswered, statementsByAnswered } from '../graph/fact-index.ts';
import { eventsFollowed } from '../graph/event-index.ts';
import { countsIn } from '../graph/counts-in.ts';
import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { Pledge } from '../records/pledge.ts';
import { pledgeStageOf, type PledgeStatus } from './pledge-status.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Statement } from '../records/statement.ts';
import { deliveryOf, type Delivery } from './delivery.ts';
import { isToldInTwoWays, sharedWhat, variantsOf, type PledgeVariant } from './pledge-variant.ts';
import { isSetAside } from '../records/fact.ts';
import { inOrder, isOrderOfStepsUntold, type Step } from '../dates/step-order.ts';

/** One offer of one actor, or of several together, as all sources tell it, and what became of it. */
export interface PledgeHistory {
  readonly by: readonly string[];
  readonly to: string | null;
  readonly what: string;
  /** What sources say that it is, each in its words; one where all say the same. */
  readonly variants: readonly PledgeVariant[];
  /** True where they say it in other words, or with numbers that exclude each other. */
  readonly isToldInTwoWays: boolean;
  /** Each time it was told and counts, oldest first; where nothing of it counts, each time it was told. */
  readonly steps: readonly RecordedFact<Pledge>[];
  /** Each other time it was told, oldest first: what was taken back. */
  readonly setAside: readonly RecordedFact<Pledge>[];
  /** False where nothing of it counts any more. */
  readonly isCounted: boolean;
  /** What it is after the last step. */
  readonly status: PledgeStatus;
  /** Steps to another status that may have come after the last: no date tells which came first. */
  readonly orderUntold: readonly RecordedFact<Pledge>[];
  /** What was delivered of it, all together; null where that cannot be added up. */
  readonly delivery: Delivery | null;
  /** Denials of it elsewhere, and what was said in answer to the events that tell it. */
  readonly denials: readonly RecordedFact<Pledge>[];
  readonly replies: readonly RecordedFact<Statement>[];
}

/**
 * Every pledge of the story with its history, in the order they were first made. The same `by`, `to` and words of `what`
 * are one, and so is what is told as the alternate of such a pledge.
 */
export const pledgeHistories = perGraph((graph): readonly PledgeHistory[] => {
  const denials = pledgesByAnswered(graph);
  const replies = statementsByAnswered(graph);
  const stepOf = stepIn(graph);
  return [...Map.groupBy(factsIn(graph, 'pledges'), ({ fact }) => keyOf(fact)).values()].map((told) => {
    const all = inOrder(told, stepOf);
    const counting = all.filter(({ fact }) => !isSetAside(fact));
    const isCounted = counting.length > 0;
    const steps = isCounted ? counting : all;
    const last = steps.at(-1)!;
    const { by, to, status } = last.fact;
    const variants = variantsOf(steps);
    const against = answersTo(all, denials, ({ fact }) => fact.by).filter((denial) => !all.includes(denial));
    return {
      by: by.toSorted(),
      to,
      what: variants[0]!.what,
      variants,
      isToldInTwoWays: isToldInTwoWays(steps),
      steps,
      setAside: all.filter((step) => !steps.includes(step)),
      isCounted,
      status,
      orderUntold: steps.filter((other) => mayHaveComeAfter(stepOf, other, last)),
      delivery: deliveryOf(counting),
      denials: against,
      replies: answersTo(all, replies, concernedBy),
    };
  });
});

/** Steps of the same pledge to another status of which nobody can tell whether they came before this one or after. */
export function stepsInOtherOrder(graph: Graph, told: RecordedFact<Pledge>): readonly RecordedFact<Pledge>[] {
  const whole = graph.told?.whole ?? graph;
  const history = historiesByKey(whole).get(keyOf(told.fact));
  if (!history || isSetAside(told.fact)) return [];
  const stepOf = stepIn(whole);
  const isUntold = (other: RecordedFact<Pledge>) =>
    mayHaveComeAfter(stepOf, other, told) && mayHaveComeAfter(stepOf, told, other);
  return [...history.steps, ...history.setAside].filter((step) => isUntold(step) && countsIn(graph, 'pledges', step));
}

const historiesByKey = perGraph(
  (graph) => new Map(pledgeHistories(graph).map((history) => [keyOf(history.steps[0]!.fact), history] as const)),
);

/** Histories by each of those who pledged, in the order they were first made. */
export const pledgeHistoriesByGiver = perGraph((graph) => {
  const given = pledgeHistories(graph).flatMap((history) => history.by.map((id) => ({ id, history })));
  const groups = Map.groupBy(given, ({ id }) => id);
  return new Map([...groups].map(([id, ofOne]) => [id, ofOne.map(({ history }) => history)] as const));
});

/** Histories by what they are pledged to, in the order they were first made; under null those that name nobody. */
export const pledgeHistoriesByReceiver = perGraph((graph) => Map.groupBy(pledgeHistories(graph), ({ to }) => to));

/** True for something that was offered, and not only denied. */
export function isMade({ steps }: PledgeHistory): boolean {
  return steps.some(({ fact }) => fact.status !== 'denied');
}

/**
 * How many of these are pledges, and how many denials they hold, each time one is told: of a pledge that was made, or
 * of something that nobody is said to have pledged, which is no pledge. What was set aside is neither.
 */
export function tallyOf(histories: readonly PledgeHistory[]): { readonly pledges: number; readonly denials: number } {
  const counted = histories.filter(({ isCounted }) => isCounted);
  const steps = counted.flatMap((history) => history.steps);
  return {
    pledges: counted.filter(isMade).length,
    denials: steps.filter(({ fact }) => fact.status === 'denied').length,
  };
}

type StepOf = (told: RecordedFact<Pledge>) => Step;

function stepIn(graph: Graph): StepOf {
  return ({ event, fact }) => ({
    date: event.date,
    id: event.id,
    after: eventsFollowed(graph, event.id),
    ...pledgeStageOf(fact.status),
  });
}

function mayHaveComeAfter(stepOf: StepOf, other: RecordedFact<Pledge>, last: RecordedFact<Pledge>): boolean {
  const isAnswer = last.fact.answers === other.event.id;
  return other.fact.status !== last.fact.status && !isAnswer && isOrderOfStepsUntold(stepOf(other), stepOf(last));
}

function keyOf({ by, to, what, alternateOf }: Pick<Pledge, 'by' | 'to' | 'what' | 'alternateOf'>): string {
  return JSON.stringify([by.toSorted(), to, sharedWhat({ what, alternateOf })]);
}

/** What answers an event that tells a pledge, if it concerns one who made the pledge. */
function answersTo<Fact>(
  steps: readonly RecordedFact<Pledge>[],
  answers: ReadonlyMap<string | null, readonly RecordedFact<Fact>[]>,
  concerned: (answer: RecordedFact<Fact>) => readonly string[],
): readonly RecordedFact<Fact>[] {
  const all = steps.flatMap(({ event, fact: { by } }) =>
    (answers.get(event.id) ?? []).filter((answer) => by.some((id) => concerned(answer).includes(id))),
  );
  return [...new Set(all)];
}

function concernedBy({ event, fact }: RecordedFact<Statement>): readonly string[] {
  return [...fact.by, ...event.about, ...event.participants.map(({ actor }) => actor)];
}
