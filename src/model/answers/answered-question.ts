import { agreementOf, type Agreement, type ComparedClaim } from './agreement.ts';
import { compareAnswers } from './answer-order.ts';
import type { Claim } from '../records/claim.ts';
import { compareDates, mayBeOneDay } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { claimsTo } from '../graph/fact-index.ts';
import { perGraph, perGraphAndId } from '../graph/per-graph.ts';
import { compareEvents } from '../graph/event-order.ts';
import { questionOf, type Graph } from '../graph/graph.ts';
import { isSetAside, standingSources } from '../records/fact.ts';
import type { Question } from '../records/question.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import { foldName } from '../names/fold.ts';
import { originsOf } from './origin.ts';

/** One answer to a question, with the day it holds for. */
export interface RecordedClaim extends RecordedFact<Claim> {
  readonly asOf: EdtfDate;
}

/**
 * How the answers to a question relate, that of its pairs which matters most to a reader first:
 *
 * - `differ`: two sources give answers for one time that exclude each other;
 * - `within`: one source gives both;
 * - `changed`: answers for days that are certainly not one exclude each other;
 * - `incomparable`: sums in two currencies;
 * - `apart`: answers that are about different things;
 * - `agree`: all say the same, or leave room for each other.
 */
export const RELATIONS = ['differ', 'within', 'changed', 'incomparable', 'apart', 'agree'] as const;

export type Relation = (typeof RELATIONS)[number];

/** Two answers to one question, the one for the earlier day first. */
export interface ClaimPair {
  readonly relation: Relation;
  readonly agreement: Agreement;
  readonly claims: readonly [RecordedClaim, RecordedClaim];
}

/** A question with everything that answers it. */
export interface AnsweredQuestion {
  readonly question: Question;
  /** Low to high, then by day; those that changed by day first. Answers that do not count come last. */
  readonly claims: readonly RecordedClaim[];
  /** Null when all answers go back to one origin and do not contradict each other, or none counts. */
  readonly relation: Relation | null;
  /** The pairs of answers that are in that relation and do not say the same. */
  readonly pairs: readonly ClaimPair[];
  /** How many different answers count. */
  readonly distinct: number;
  /** How many sources give an answer that counts, those that were retracted aside. */
  readonly sources: number;
  /** How many these go back to: three papers that print one agency's report are one origin. */
  readonly origins: number;
  /** The id of the first event by which answers had come to exclude each other; null when none do. */
  readonly opensAt: string | null;
}

/** What a question's answers come to; every question of the story has one. Worked out once. */
export const answeredQuestionOf = perGraphAndId((graph, id) =>
  answeredAsBefore(graph, questionOf(graph, id), claimsTo(graph, id)),
);

/** Graphs of two days share a question that nothing new answers, and with it what its answers come to. */
function answeredAsBefore(graph: Graph, question: Question, claims: readonly RecordedFact<Claim>[]): AnsweredQuestion {
  const last = lastAnswered.get(question);
  const answered = last && isSameClaims(last.claims, claims) ? last.answered : answeredBy(graph, question, claims);
  lastAnswered.set(question, { claims, answered });
  return answered;
}

const lastAnswered = new WeakMap<
  Question,
  { readonly claims: readonly RecordedFact<Claim>[]; readonly answered: AnsweredQuestion }
>();

function isSameClaims(a: readonly RecordedFact<Claim>[], b: readonly RecordedFact<Claim>[]): boolean {
  return a.length === b.length && a.every(({ fact, event }, i) => fact === b[i]!.fact && event === b[i]!.event);
}

/** What these answers to a question come to, were there no others. */
export function answeredBy(graph: Graph, question: Question, claims: readonly RecordedFact<Claim>[]): AnsweredQuestion {
  const answers = answersTo(question, claims);
  const counting = answers.filter(isCounted);
  const pairs = pairsOf(counting);
  const origins = originsOf(graph, counting).size;
  const relation = relationAmong(origins, pairs);
  return {
    question,
    claims: relation === 'changed' ? answers.toSorted(compareByDay) : answers,
    relation,
    pairs: pairs.filter((pair) => pair.relation === relation && !isSame(pair)),
    distinct: distinctOf(counting).length,
    sources: new Set(counting.flatMap(({ fact }) => standingSources(fact))).size,
    origins,
    opensAt: isConflict(relation) ? opening(counting, relation) : null,
  };
}

/** All questions with their answers, those that matter most first. */
export const answeredQuestions = perGraph((graph) => answeredQuestionsAmong(graph, graph.questions.keys()));

/** The ids of the questions about each actor and entity, in the order in which questions are read. */
export const questionsBySubject = perGraph(({ questions }): ReadonlyMap<string, readonly string[]> => {
  const asked = [...questions.values()].flatMap(({ id, about }) => [...new Set(about)].map((of) => ({ id, of })));
  const groups = Map.groupBy(asked, ({ of }) => of);
  return new Map([...groups].map(([of, ofOne]) => [of, ofOne.map(({ id }) => id)]));
});

/** These questions with their answers, each once, those that matter most first. */
export function answeredQuestionsAmong(graph: Graph, questions: Iterable<string>): readonly AnsweredQuestion[] {
  return [...new Set(questions)].map((id) => answeredQuestionOf(graph, id)).toSorted(compareAnsweredQuestions);
}

/** True for an answer that counts: given, and not set aside. */
export function isCounted({ fact }: RecordedFact<Claim>): boolean {
  return fact.answer !== null && !isSetAside(fact);
}

/** True where no source has given an answer yet, though one may speak of the matter: an open question. */
export function isUnanswered({ claims }: Pick<AnsweredQuestion, 'claims'>): boolean {
  return claims.every(({ fact }) => fact.answer === null);
}

/** True where answers for one time exclude each other, be they of several sources or of one. */
export function isConflict(relation: Relation | null): relation is 'differ' | 'within' {
  return relation === 'differ' || relation === 'within';
}

/** True where sources give different answers for one time on what happened, and not only on a name or its spelling. */
export function isDispute({ relation, question }: Pick<AnsweredQuestion, 'relation' | 'question'>): boolean {
  return isConflict(relation) && !question.naming;
}

/** True where a reader finds more than one answer: all but those that agree, and those of one origin. */
export function isOpen({ relation }: AnsweredQuestion): boolean {
  return relation !== null && relation !== 'agree';
}

/** True where one of the answers that exclude each other is given in this event, and not only on a name. */
export function isInDispute(answered: AnsweredQuestion, event: string): boolean {
  const { pairs } = answered;
  return isDispute(answered) && pairs.some(({ claims }) => claims.some((claim) => claim.event.id === event));
}

/**
 * How two answers relate: those about different things are not compared, and a later answer for a later day is a
 * change, not a conflict.
 */
export function relationBetween(a: RecordedClaim, b: RecordedClaim): Relation {
  return relationBy(agreementOf(comparedClaim(a), comparedClaim(b)), a, b);
}

/** By how their answers relate; of each relation, what readers ask first; then by how many answers, and how late. */
export function compareAnsweredQuestions(a: AnsweredQuestion, b: AnsweredQuestion): number {
  return (
    weight(a) - weight(b) ||
    Number(b.question.key) - Number(a.question.key) ||
    b.distinct - a.distinct ||
    compareText(latestDay(b), latestDay(a)) ||
    compareText(a.question.id, b.question.id)
  );
}

function answersTo({ type }: Question, claims: readonly RecordedFact<Claim>[]): readonly RecordedClaim[] {
  return claims
    .map((claim) => ({ ...claim, asOf: claim.fact.asOf ?? claim.event.date }))
    .toSorted(
      (a, b) =>
        Number(isCounted(b)) - Number(isCounted(a)) ||
        compareAnswers(type, a.fact, b.fact) ||
        compareDates(a.asOf, b.asOf) ||
        compareEvents(a.event, b.event) ||
        compareText(a.fact.anchor, b.fact.anchor),
    );
}

/** Keeps the order of those that are for one day. */
function compareByDay(a: RecordedClaim, b: RecordedClaim): number {
  return Number(isCounted(b)) - Number(isCounted(a)) || compareDates(a.asOf, b.asOf);
}

/** How answers relate, in whatever order they come: by the relation of two of them that matters most. */
function relationAmong(origins: number, pairs: readonly ClaimPair[]): Relation | null {
  const relations = new Set(pairs.map(({ relation }) => relation));
  const first = RELATIONS.find((relation) => relations.has(relation)) ?? 'agree';
  return first === 'agree' && origins < 2 ? null : first;
}

function relationBy(agreement: Agreement, a: RecordedClaim, b: RecordedClaim): Relation {
  if (matterOf(a) !== matterOf(b)) return 'apart';
  if (agreement === 'incomparable') return 'incomparable';
  if (agreement !== 'contrary') return 'agree';
  if (!mayBeOneDay(a.asOf, b.asOf)) return 'changed';
  return new Set([...standingSources(a.fact), ...standingSources(b.fact)]).size > 1 ? 'differ' : 'within';
}

/** What an answer is about, as it is compared: "Money for the harbour" and "money for the harbour" are one. */
function matterOf({ fact }: RecordedClaim): string | null {
  return fact.of && foldName(fact.of);
}

function isSame({ relation, agreement }: ClaimPair): boolean {
  return agreement === 'same' && relation !== 'apart';
}

function pairsOf(answers: readonly RecordedClaim[]): readonly ClaimPair[] {
  return answers.flatMap((a, i) =>
    answers.slice(i + 1).map((b) => {
      const agreement = agreementOf(comparedClaim(a), comparedClaim(b));
      const inTime = compareDates(a.asOf, b.asOf) <= 0 ? ([a, b] as const) : ([b, a] as const);
      return { relation: relationBy(agreement, a, b), agreement, claims: inTime };
    }),
  );
}

/** One of each answer; that two say the same is not transitive for ranges, so each is held against all kept so far. */
function distinctOf(answers: readonly RecordedClaim[]): readonly RecordedClaim[] {
  return answers.reduce<readonly RecordedClaim[]>(
    (kept, answer) =>
      kept.some(
        (other) =>
          matterOf(other) === matterOf(answer) && agreementOf(comparedClaim(other), comparedClaim(answer)) === 'same',
      )
        ? kept
        : [...kept, answer],
    [],
  );
}

/** The event, in order of time, with which the first two answers of a relation are both given. */
function opening(answers: readonly RecordedClaim[], relation: Relation): string | null {
  const inTime = answers.toSorted((a, b) => compareEvents(a.event, b.event));
  const at = inTime.findIndex((answer, i) =>
    inTime.slice(0, i).some((other) => relationBetween(other, answer) === relation),
  );
  return inTime[at]?.event.id ?? null;
}

/** @param answer one that counts, and so is there */
function comparedClaim({ fact }: RecordedClaim): ComparedClaim {
  return { ...fact, answer: fact.answer! };
}

function weight({ relation }: AnsweredQuestion): number {
  return relation === null ? RELATIONS.length : RELATIONS.indexOf(relation);
}

function latestDay({ claims: answers }: AnsweredQuestion): string {
  return answers.reduce((latest, { asOf: day }) => (day.first > latest ? day.first : latest), '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
