import { formatPlainCount, formatDateAsNoun, formatTitle } from '../../../format.ts';
import { formatNumberWord } from '../../../format-number.ts';
import {
  isConflict,
  isDispute,
  type AnsweredQuestion,
  type ClaimPair,
  type RecordedClaim,
} from '../../../model/answers/answered-question.ts';
import { isSum, sumOf } from '../../../model/answers/sum.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { placeOf } from '../../../model/quantities/decimal.ts';
import { boundsOf } from '../../../model/records/quantity.ts';
import { formatAnswerBriefly } from './answer-text.ts';

/** How the answers to a question relate, in a sign and in words: the same words wherever the question stands. */
export interface RelationLabel {
  readonly kind: RelationKind;
  readonly sign: string;
  readonly label: string;
}

const LABELS = {
  differ: { sign: '≠', label: 'Sources differ' },
  within: { sign: '≠', label: 'One source, different answers' },
  changed: { sign: '→', label: 'Changed over time' },
  incomparable: { sign: '?', label: 'Cannot be compared' },
  apart: { sign: '/', label: 'About different things' },
  names: { sign: '~', label: 'Names or spellings differ' },
  fit: { sign: '≈', label: 'Answers do not conflict' },
  agree: { sign: '=', label: 'Sources agree' },
  origin: { sign: '–', label: 'One origin, several prints' },
  one: { sign: '–', label: 'One source answers' },
  none: { sign: '–', label: 'No answer counts' },
} as const satisfies Record<string, Omit<RelationLabel, 'kind'>>;

/** How answers relate as a reader tells it: those that agree without being the same, and those of one, apart. */
export type RelationKind = keyof typeof LABELS;

/** The kinds, those that matter most to a reader first. */
export const RELATION_KINDS = Object.keys(LABELS) as readonly RelationKind[];

/** The heading of all questions of a kind. */
export function relationHeading(kind: RelationKind): string {
  return LABELS[kind].label;
}

/** The label of a question, with the reason where it cannot be compared, and how often one origin is printed. */
export function relationLabel(difference: AnsweredQuestion): RelationLabel {
  const kind = kindOf(difference);
  const { sign, label } = LABELS[kind];
  if (kind === 'incomparable') return { kind, sign, label: `${label}: ${obstacleOf(difference.pairs[0]!)}` };
  if (kind !== 'origin') return { kind, sign, label };
  return { kind, sign, label: `One origin, ${formatNumberWord(difference.sources)} prints` };
}

function kindOf(answered: AnsweredQuestion): RelationKind {
  const { relation, pairs, distinct, sources } = answered;
  if (distinct === 0) return 'none';
  if (isConflict(relation) && !isDispute(answered)) return 'names';
  if (relation === 'agree' && pairs.length > 0) return 'fit';
  return relation ?? (sources > 1 ? 'origin' : 'one');
}

/** Why two sums cannot be compared. */
function obstacleOf({ claims: [a, b] }: ClaimPair): string {
  return currencyOf(a) === currencyOf(b) ? 'converted by a source' : 'different currencies';
}

function currencyOf({ fact: { answer } }: RecordedClaim): string | null {
  return answer !== null && isSum(answer) ? sumOf(answer).currency : null;
}

const EXAMPLES = 3;

/** Why the rule says so, in sentences: what the relation means, and the pairs of answers that decide it. */
export function explainRelation(
  graph: Graph,
  difference: AnsweredQuestion,
): { readonly meaning: string; readonly pairs: readonly string[] } {
  const { question, pairs } = difference;
  const inWords = (pair: ClaimPair) =>
    pair.claims.map(({ fact }) => `“${formatAnswerBriefly(graph, question, fact)}”`) as [string, string];
  const sentences = [...new Set(pairs.map((pair) => pairInWords(pair, inWords(pair))))];
  const more = sentences.length - EXAMPLES;
  return {
    meaning: meaningOf(difference),
    pairs: [
      ...sentences.slice(0, EXAMPLES),
      ...(more > 0 ? [`The same holds for ${formatPlainCount(more, 'more pair')} of answers.`] : []),
    ],
  };
}

/** What those kinds mean that always mean the same. */
const MEANINGS = {
  within: 'One source gives several answers for the same time, and they are not the same.',
  changed:
    'No two answers for the same time exclude each other; those for different times are not the same. A later one may follow an earlier one without contradicting it, and no source need say that anything changed.',
  apart: 'Each answer says what it is about, and is compared only with those about the same.',
  names: 'Sources write a name in different ways, and do not contradict each other on what happened.',
  fit: 'The answers are not the same, but none excludes another.',
  one: 'Only one source answers, so there is nothing to compare it with.',
  none: 'No answer counts: each was taken back by its source, or left out.',
} as const satisfies Partial<Record<RelationKind, string>>;

function meaningOf(difference: AnsweredQuestion): string {
  const { question, pairs, sources } = difference;
  const kind = kindOf(difference);
  switch (kind) {
    case 'differ':
      // Two texts may mean one thing.
      return question.type === 'text'
        ? 'Answers for the same time are not the same.'
        : 'Answers for the same time exclude each other.';
    case 'incomparable':
      return incomparableMeaning(pairs);
    case 'agree':
      return agreeMeaning(difference);
    case 'origin':
      return `${formatTitle(formatNumberWord(sources))} sources have it from one and the same, so that it counts once: nothing else confirms it.`;
    default:
      return MEANINGS[kind];
  }
}

function incomparableMeaning(pairs: readonly ClaimPair[]): string {
  return pairs.every((pair) => obstacleOf(pair) === 'converted by a source')
    ? 'A source converted its sum from another currency, at a rate of its own; such a sum cannot be held against another.'
    : 'The sums are in different currencies, and cannot be compared without a rate and its day.';
}

function agreeMeaning({ sources, origins }: AnsweredQuestion): string {
  return sources > origins
    ? `The sources that answer say the same; they go back to ${formatNumberWord(origins)} origins.`
    : 'Every source that answers says the same.';
}

function pairInWords(pair: ClaimPair, [a, b]: readonly [string, string]): string {
  const [first, second] = pair.claims;
  const [dayA, dayB] = [formatDateAsNoun(first.asOf).text, formatDateAsNoun(second.asOf).text];
  switch (pair.relation) {
    case 'differ':
    case 'within':
      return dayA === dayB
        ? `${a} and ${b} are both for ${dayA}.`
        : `${a} is for ${dayA} and ${b} for ${dayB}, which may be the same time.`;
    case 'changed':
      return `${a} is for ${dayA}, ${b} for ${dayB}.`;
    case 'incomparable':
      return `${a} and ${b} cannot be compared: ${obstacleOf(pair)}.`;
    case 'apart':
      return `${a} and ${b} are about different things.`;
    case 'agree':
      return pair.agreement === 'rounded' ? roundedInWords(pair, [a, b]) : `${a} and ${b} leave room for each other.`;
    default:
      return pair.relation satisfies never;
  }
}

/** Which of two numbers is the other, rounded: the one whose last digit stands further to the left. */
function roundedInWords({ claims: [first, second] }: ClaimPair, [a, b]: readonly [string, string]): string {
  const [round, exact] = lastPlaceOf(first) > lastPlaceOf(second) ? [a, b] : [b, a];
  return `${exact}, rounded, is ${round}.`;
}

function lastPlaceOf({ fact: { answer } }: RecordedClaim): number {
  return answer !== null && isSum(answer) ? placeOf(boundsOf(sumOf(answer).quantity).to) : 0;
}
