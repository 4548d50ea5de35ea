import {
  answeredQuestionOf,
  isConflict,
  isInDispute,
  type AnsweredQuestion,
  type RecordedClaim,
} from '../answers/answered-question.ts';
import { isSum, sumOf } from '../answers/sum.ts';
import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { StoryEvent } from '../records/event.ts';
import { boundsOf } from '../records/quantity.ts';
import { isMatterOf, isOfTalk, numbersIn, shareStem, stemsOf } from './role-words.ts';

/**
 * The question on which sources differ and which a part answers, undefined where there is none. The data say first
 * whether it can: the question is about the actor, or some lists have the actor and others that would exclude it do not.
 * Words decide only between what one actor does in one event.
 */
export function questionRepeatedBy(
  graph: Graph,
  event: StoryEvent,
  { actor, role }: { readonly actor: string; readonly role: string },
): string | undefined {
  if (isOfTalk(role)) return undefined;
  return disputed(graph).find((answered) => repeats(answered, event, actor, role))?.question.id;
}

const disputed = perGraph((graph): readonly AnsweredQuestion[] =>
  [...graph.questions.keys()].map((id) => answeredQuestionOf(graph, id)).filter(({ relation }) => isConflict(relation)),
);

function repeats(answered: AnsweredQuestion, event: StoryEvent, actor: string, role: string): boolean {
  const { question } = answered;
  switch (question.type) {
    case 'set':
      return (
        isDisputedMember(answered, actor) && (isOwnAnswer(answered, event, actor) || isMatterOf(role, question.title))
      );
    case 'yes-no':
      return question.about.includes(actor) && isMatterOf(role, question.title);
    case 'text':
      return question.about.includes(actor) && repeatsText(answered, event, role);
    case 'number':
    case 'money':
      return question.about.includes(actor) && repeatsNumber(answered, event, role);
    case 'date':
      return false;
    default:
      return question.type satisfies never;
  }
}

/** Whether lists that exclude each other do so about this actor. */
function isDisputedMember({ pairs }: AnsweredQuestion, actor: string): boolean {
  return pairs.some(({ claims }) => {
    const [a, b] = claims.map((claim) => has(claim, actor));
    const without = claims[a ? 1 : 0];
    return a !== b && !without.fact.partial;
  });
}

function isOwnAnswer(answered: AnsweredQuestion, event: StoryEvent, actor: string): boolean {
  return claimsIn(answered, event).some((claim) => has(claim, actor));
}

function has({ fact }: RecordedClaim, actor: string): boolean {
  return Array.isArray(fact.answer) && fact.answer.includes(actor);
}

/** A word of one answer of this event tells it from another: of "military units" and "medical units", not "units". */
function repeatsText(answered: AnsweredQuestion, event: StoryEvent, role: string): boolean {
  const texts = answered.pairs.flatMap(({ claims }) => claims.map(textOf));
  const isOfAll = (stem: string) => texts.every((text) => stemsOf(text).includes(stem));
  return claimsIn(answered, event)
    .map((claim) => stemsOf(textOf(claim)).filter((stem) => !isOfAll(stem)))
    .some((stems) => stemsOf(role).some((stem) => stems.includes(stem)));
}

function textOf({ fact: { answer } }: RecordedClaim): string {
  return typeof answer === 'string' ? answer : '';
}

function repeatsNumber(answered: AnsweredQuestion, event: StoryEvent, role: string): boolean {
  const told = numbersIn(role);
  return claimsIn(answered, event).some(({ fact: { answer } }) => {
    if (answer === null || !isSum(answer)) return false;
    const { from, to } = boundsOf(sumOf(answer).quantity);
    return (
      told.some((number) => number === from || number === to) &&
      (from !== 0 || shareStem(role, answered.question.title))
    );
  });
}

/** The answers of an event that others exclude. */
function claimsIn(answered: AnsweredQuestion, event: StoryEvent): readonly RecordedClaim[] {
  if (!isInDispute(answered, event.id)) return [];
  return answered.pairs.flatMap(({ claims }) => claims.filter((claim) => claim.event.id === event.id));
}
