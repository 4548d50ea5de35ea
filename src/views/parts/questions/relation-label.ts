import { formatDateAsNoun } from '../../../format.ts';
import type { AnsweredQuestion, ClaimPair, RecordedClaim } from '../../../model/answers/answered-question.ts';
import { limitsOf, relationKindOf, type RelationKind } from '../../../model/answers/relation-kind.ts';
import { isSum, sumOf } from '../../../model/answers/sum.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { placeOf } from '../../../model/quantities/decimal.ts';
import { boundsOf } from '../../../model/records/quantity.ts';
import { pairWords, relationMeanings, relationWords } from '../../../words/relations.ts';
import { formatAnswerBriefly } from './answer-text.ts';

/** How the answers to a question relate, in a sign and in words: the same words wherever the question stands. */
export interface RelationLabel {
  readonly kind: RelationKind;
  readonly sign: string;
  readonly label: string;
}

const SIGNS = {
  differ: '≠',
  within: '≠',
  changed: '→',
  incomparable: '?',
  apart: '/',
  names: '~',
  limits: '≈',
  fit: '≈',
  agree: '=',
  origin: '–',
  one: '–',
  open: '?',
  none: '–',
} as const satisfies Readonly<Record<RelationKind, string>>;

/** The heading of all questions of a kind. */
export function relationHeading(kind: RelationKind): string {
  return relationWords.label[kind];
}

/** The label of a kind alone: "Sources differ". */
export function relationOfKind(kind: RelationKind): RelationLabel {
  return { kind, sign: SIGNS[kind], label: relationWords.label[kind] };
}

/** The label of a question, with the reason where it cannot be compared, and how often one origin is printed. */
export function relationLabel(difference: AnsweredQuestion): RelationLabel {
  const kind = relationKindOf(difference);
  return { kind, sign: SIGNS[kind], label: labelOf(kind, difference) };
}

function labelOf(kind: RelationKind, { pairs, sources }: AnsweredQuestion): string {
  const label = relationWords.label[kind];
  if (kind === 'incomparable') return relationWords.reasoned(label, relationWords[obstacleOf(pairs[0]!)]);
  return kind === 'origin' ? relationWords.printedTimes(sources) : label;
}

/** Why two sums cannot be compared. */
function obstacleOf({ claims: [a, b] }: ClaimPair): 'converted' | 'currencies' {
  return currencyOf(a) === currencyOf(b) ? 'converted' : 'currencies';
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
    pair.claims.map(({ fact }) => pairWords.quoted(formatAnswerBriefly(graph, question, fact))) as [string, string];
  const sentences = [...new Set(pairs.map((pair) => pairInWords(pair, inWords(pair))))];
  const more = sentences.length - EXAMPLES;
  return {
    meaning: meaningOf(difference),
    pairs: [...sentences.slice(0, EXAMPLES), ...(more > 0 ? [pairWords.more(more)] : [])],
  };
}

function meaningOf(difference: AnsweredQuestion): string {
  const { question, pairs, sources, origins } = difference;
  const kind = relationKindOf(difference);
  switch (kind) {
    case 'differ':
      return question.type === 'text' ? relationMeanings.differInWords : relationMeanings.differ;
    case 'incomparable':
      return relationMeanings[pairs.every((pair) => obstacleOf(pair) === 'converted') ? 'converted' : 'currencies'];
    case 'agree':
      return sources > origins ? relationMeanings.agreeFrom(origins) : relationMeanings.agree;
    case 'origin':
      return relationMeanings.origin(sources);
    default:
      return relationMeanings[kind];
  }
}

function pairInWords(pair: ClaimPair, [a, b]: readonly [string, string]): string {
  const [first, second] = pair.claims;
  const [dayA, dayB] = [formatDateAsNoun(first.asOf).text, formatDateAsNoun(second.asOf).text];
  switch (pair.relation) {
    case 'differ':
    case 'within':
      return dayA === dayB ? pairWords.sameDay(a, b, dayA) : pairWords.perhapsSameDay(a, dayA, b, dayB);
    case 'changed':
      return pairWords.changed(a, dayA, b, dayB);
    case 'incomparable':
      return pairWords.incomparable(a, b, relationWords[obstacleOf(pair)]);
    case 'apart':
      return pairWords.apart(a, b);
    case 'agree':
      return agreeInWords(pair, [a, b]);
    default:
      return pair.relation satisfies never;
  }
}

function agreeInWords(pair: ClaimPair, [a, b]: readonly [string, string]): string {
  const limits = limitsOf(pair);
  if (limits !== null) return pairWords.limits[limits](a, b);
  return pair.agreement === 'rounded' ? roundedInWords(pair, [a, b]) : pairWords.agree(a, b);
}

/** Which of two numbers is the other, rounded: the one whose last digit stands further to the left. */
function roundedInWords({ claims: [first, second] }: ClaimPair, [a, b]: readonly [string, string]): string {
  const [round, exact] = lastPlaceOf(first) > lastPlaceOf(second) ? [a, b] : [b, a];
  return pairWords.rounded(exact, round);
}

function lastPlaceOf({ fact: { answer } }: RecordedClaim): number {
  return answer !== null && isSum(answer) ? placeOf(boundsOf(sumOf(answer).quantity).to) : 0;
}
