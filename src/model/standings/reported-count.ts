import { answeredQuestionOf, isCounted, type RecordedClaim } from '../answers/answered-question.ts';
import { isSum, sumOf } from '../answers/sum.ts';
import { compareDates } from '../dates/date-order.ts';
import { sourceOf, type Graph } from '../graph/graph.ts';
import { toldOn } from '../graph/publication.ts';
import { perGraph } from '../graph/per-graph.ts';
import { boundsOf } from '../records/quantity.ts';
import type { Question } from '../records/question.ts';
import type { AsOf, Standing } from './standing.ts';
import { hasReached, type MembershipStatus } from './status.ts';
import { ruleIn, statusRules } from './status-rules.ts';

/** How many sources say are of a status in a body, where that is more than they name. */
export interface ReportedCount {
  readonly question: Question;
  readonly status: MembershipStatus;
  /** The answers for the last day that one is given for, low to high. */
  readonly claims: readonly RecordedClaim[];
  /** How many are named, and how many of those have come to a later status. */
  readonly named: number;
  readonly further: number;
}

/** Questions that count the members of a body, by its id. */
export const countsByBody = perGraph(({ questions }): ReadonlyMap<string, readonly Question[]> => {
  const counting = [...questions.values()].filter(({ counts }) => counts !== null);
  return Map.groupBy(counting, ({ counts }) => counts!.in);
});

/**
 * Where sources count more members of a body than they name, in the order of questions.
 *
 * @param standings in the body, of everybody as of the day
 * @param asOf leave it out for everything that the story knows
 */
export function reportedCounts(
  graph: Graph,
  body: string,
  standings: readonly Standing[],
  asOf?: AsOf,
): readonly ReportedCount[] {
  return (countsByBody(graph).get(body) ?? []).flatMap((question) => {
    const { status } = question.counts!;
    const claims = lastAnswers(graph, question, asOf);
    const those = standings.filter((standing) => counts(graph, status, standing));
    const [named, further] = [those.length, those.filter((standing) => standing.status !== status).length];
    return claims.some((claim) => isMore(claim, named)) ? [{ question, status, claims, named, further }] : [];
  });
}

/** Who applies provisionally what it signed counts as one who signed. */
function counts(graph: Graph, step: MembershipStatus, { status, history }: Standing): boolean {
  const rule = ruleIn(statusRules(graph), step);
  const now = ruleIn(statusRules(graph), status);
  const before = history.findLast((change) => now.alsoAfter !== undefined && change.rule.rank !== now.rank)?.rule;
  const isHeldToo = before !== undefined && before.rank === now.alsoAfter && hasReached(before, rule);
  return status === step || hasReached(now, rule) || isHeldToo;
}

function lastAnswers(graph: Graph, { id }: Question, asOf: AsOf | undefined): readonly RecordedClaim[] {
  const counting = answeredQuestionOf(graph, id).claims.filter(isCounted);
  const told = asOf === undefined ? counting : counting.filter((claim) => isTold(graph, claim, asOf));
  const last = told.toSorted((a, b) => compareDates(a.asOf, b.asOf)).at(-1);
  return told.filter((claim) => claim.asOf.edtf === last!.asOf.edtf);
}

/** By a day a number counts once it holds for that day, and by the basis "known" once it was published too. */
function isTold(graph: Graph, { asOf: holds, event, fact }: RecordedClaim, { day, basis }: AsOf): boolean {
  if (holds.first > day || event.date.first > day) return false;
  return (
    basis === 'happened' || fact.sources.some((id) => (toldOn(sourceOf(graph, id), event)?.first ?? '9999') <= day)
  );
}

function isMore({ fact: { answer, qualifier } }: RecordedClaim, named: number): boolean {
  if (answer === null || !isSum(answer)) return false;
  if (qualifier === 'under' || qualifier === 'up-to') return false;
  const { from } = boundsOf(sumOf(answer).quantity);
  return from > named || (qualifier === 'over' && from === named);
}
