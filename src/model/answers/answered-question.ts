import { agreementOf, type Agreement, type ComparedClaim } from './agreement.ts';
import { compareAnswers } from './answer-order.ts';
import type { Claim } from '../records/claim.ts';
import { compareDates, mayBeSameDay } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { claimsByQuestion } from '../graph/fact-index.ts';
import { perGraph, perGraphAndId } from '../graph/per-graph.ts';
import { compareEvents, questionOf, type Graph } from '../graph/graph.ts';
import type { Question } from '../records/question.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';

/** One answer to a question, with the day it holds for. */
export interface RecordedClaim extends RecordedFact<Claim> {
  readonly asOf: EdtfDate;
}

/** How the answers to a question relate: the worst of its pairs. */
export type Relation = 'differ' | 'changed' | 'agree';

/** The relations, in the order in which they matter to a reader. */
export const RELATIONS = ['differ', 'changed', 'agree'] as const satisfies readonly Relation[];

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
  /** Null when one source alone answers, with one answer, or none does. */
  readonly relation: Relation | null;
  /** The pairs of answers that are in that relation and do not say the same. */
  readonly pairs: readonly ClaimPair[];
  /** How many different answers count. */
  readonly distinct: number;
  /** The id of the first event by which sources had come to differ; null when they do not. */
  readonly opensAt: string | null;
}

/** What a question's answers come to; every question of the story has one. Worked out once. */
export const answeredQuestionOf = perGraphAndId((graph, id) =>
  answeredAsBefore(questionOf(graph, id), claimsByQuestion(graph).get(id) ?? []),
);

/** Graphs of two days share a question that nothing new answers, and with it what its answers come to. */
function answeredAsBefore(question: Question, claims: readonly RecordedFact<Claim>[]): AnsweredQuestion {
  const last = lastAnswered.get(question);
  const answered = last && isSameClaims(last.claims, claims) ? last.answered : answeredBy(question, claims);
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

function answeredBy(question: Question, claims: readonly RecordedFact<Claim>[]): AnsweredQuestion {
  const answers = answersTo(question, claims);
  const counting = answers.filter(isCounted);
  const pairs = pairsOf(counting);
  const relation = relationAmong(counting, pairs);
  return {
    question,
    claims: relation === 'changed' ? answers.toSorted(compareByDay) : answers,
    relation,
    pairs: pairs.filter((pair) => pair.relation === relation && pair.agreement !== 'same'),
    distinct: distinctOf(counting).length,
    opensAt: relation === 'differ' ? opening(counting) : null,
  };
}

/** All questions with their answers, those that matter most first. */
export const answeredQuestions = perGraph((graph) => answeredQuestionsAmong(graph, graph.questions.keys()));

/** The questions on which sources differ, those that matter most first. */
export function disputedQuestions(graph: Graph): readonly AnsweredQuestion[] {
  return [...claimsByQuestion(graph)]
    .map(([id, claims]) => answeredAsBefore(questionOf(graph, id), claims))
    .filter(({ relation }) => relation === 'differ')
    .toSorted(compareAnsweredQuestions);
}

/** The ids of the questions about each actor and entity, in the order in which questions are read. */
export const questionsBySubject = perGraph(({ questions }): ReadonlyMap<string, readonly string[]> => {
  const asked = [...questions.values()].flatMap(({ id, about }) => [...new Set(about)].map((of) => ({ id, of })));
  const groups = Map.groupBy(asked, ({ of }) => of);
  return new Map([...groups].map(([of, ofOne]) => [of, ofOne.map(({ id }) => id)]));
});

/** The differences that concern an actor, an entity or an event, those that matter most first. */
export function answeredQuestionsAmong(graph: Graph, questions: Iterable<string>): readonly AnsweredQuestion[] {
  return [...new Set(questions)].map((id) => answeredQuestionOf(graph, id)).toSorted(compareAnsweredQuestions);
}

/** True for an answer that counts: given, and not taken back by its own source. */
export function isCounted({ fact }: RecordedFact<Claim>): boolean {
  return fact.answer !== null && !fact.withdrawn;
}

/** True where one of the answers that sources differ on is given in this event. */
export function isInDispute({ relation, pairs }: AnsweredQuestion, event: string): boolean {
  return (
    relation === 'differ' &&
    pairs.some(({ claims: answers }) => answers.some((comparedClaim) => comparedClaim.event.id === event))
  );
}

/** How two answers relate: a later answer for a later day is a change, not a conflict. */
export function relationBetween(a: RecordedClaim, b: RecordedClaim): Relation {
  return relationBy(agreementOf(comparedClaim(a), comparedClaim(b)), a, b);
}

/** Those that differ first, then those that changed; of each, what readers ask first; then by how many answers, and how late. */
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

/**
 * How answers relate, in whatever order they come: they differ when two of them for days that may be one exclude each
 * other; else they changed when two for different days give neither the same answer nor the same number; else they
 * agree. Null for fewer than two answers, counted by source.
 */
function relationAmong(counting: readonly RecordedClaim[], pairs: readonly ClaimPair[]): Relation | null {
  const relations = new Set(pairs.map(({ relation }) => relation));
  const worst = RELATIONS.find((relation) => relations.has(relation)) ?? null;
  const sources = new Set(counting.flatMap(({ fact }) => fact.sources));
  return worst === 'agree' || worst === null ? (sources.size > 1 ? 'agree' : null) : worst;
}

function relationBy(agreement: Agreement, a: RecordedClaim, b: RecordedClaim): Relation {
  if (agreement === 'same' || agreement === 'close') return 'agree';
  if (!mayBeSameDay(a.asOf, b.asOf)) return 'changed';
  return agreement === 'compatible' ? 'agree' : 'differ';
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
      kept.some((other) => agreementOf(comparedClaim(other), comparedClaim(answer)) === 'same')
        ? kept
        : [...kept, answer],
    [],
  );
}

/** The event, in order of time, with which the first two answers that exclude each other are both given. */
function opening(answers: readonly RecordedClaim[]): string | null {
  const inTime = answers.toSorted((a, b) => compareEvents(a.event, b.event));
  const at = inTime.findIndex((answer, i) =>
    inTime.slice(0, i).some((other) => relationBetween(other, answer) === 'differ'),
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
