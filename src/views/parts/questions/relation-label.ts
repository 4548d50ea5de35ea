import { formatPlainCount, formatDateAsNoun } from '../../../format.ts';
import type { AnsweredQuestion, ClaimPair, Relation } from '../../../model/answers/answered-question.ts';
import type { Claim } from '../../../model/records/claim.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Question } from '../../../model/records/question.ts';
import { formatAnswerBriefly } from './answer-text.ts';

/** How the answers to a question relate, in a sign and in words. */
export interface RelationLabel {
  readonly kind: Relation | 'fit' | 'within' | 'one' | 'none';
  readonly sign: string;
  readonly label: string;
}

const LABELS = {
  differ: { sign: '≠', label: 'Sources differ' },
  changed: { sign: '→', label: 'Changed over time' },
  agree: { sign: '=', label: 'Sources agree' },
  fit: { sign: '≈', label: 'Answers do not conflict' },
  within: { sign: '≠', label: 'One source, different answers' },
  one: { sign: '–', label: 'One source answers' },
  none: { sign: '–', label: 'No answer counts' },
} as const satisfies Record<RelationLabel['kind'], Omit<RelationLabel, 'kind'>>;

/** The label of a difference; answers that agree without being the same, and those of one source, have their own. */
export function relationLabel(difference: AnsweredQuestion): RelationLabel {
  const kind = kindOf(difference);
  return { kind, ...LABELS[kind] };
}

function kindOf({ relation, pairs, distinct }: AnsweredQuestion): RelationLabel['kind'] {
  if (distinct === 0) return 'none';
  if (relation === 'agree' && pairs.length > 0) return 'fit';
  if (relation === 'differ' && sourcesOf(pairs).size === 1) return 'within';
  return relation ?? 'one';
}

function sourcesOf(pairs: readonly ClaimPair[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(({ claims: answers }) => answers.flatMap(({ fact }) => fact.sources)));
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

function meaningOf({ question, relation, pairs, distinct }: AnsweredQuestion): string {
  switch (relation) {
    case 'differ':
      return pairs.every((pair) => canExclude(question, pair))
        ? 'Answers for the same time exclude each other.'
        : 'Answers for the same time are not the same.';
    case 'changed':
      return 'No two answers for the same time exclude each other; those for different times are not the same. A later one may follow an earlier one without contradicting it, and no source need say that anything changed.';
    case 'agree':
      return pairs.length > 0
        ? 'The answers are not the same, but none excludes another.'
        : 'Every source that answers says the same.';
    case null:
      return distinct === 0
        ? 'No answer counts: each was taken back by its source, or left out.'
        : 'Only one source answers, so there is nothing to compare it with.';
    default:
      return relation satisfies never;
  }
}

/** Two texts may mean one thing, "about 12" may be 13, and sums in two currencies cannot be compared. */
function canExclude({ type }: Question, { claims: answers }: ClaimPair): boolean {
  const [a, b] = answers.map(({ fact }) => fact) as [Claim, Claim];
  if (type === 'text' || a.qualifier === 'about' || b.qualifier === 'about') return false;
  return currencyOf(a) === currencyOf(b);
}

function currencyOf({ answer }: Claim): string | null {
  return answer !== null && typeof answer === 'object' && 'currency' in answer ? answer.currency : null;
}

function pairInWords({ relation, claims: [first, second] }: ClaimPair, [a, b]: readonly [string, string]): string {
  const [dayA, dayB] = [formatDateAsNoun(first.asOf).text, formatDateAsNoun(second.asOf).text];
  switch (relation) {
    case 'differ':
      return dayA === dayB
        ? `${a} and ${b} are both for ${dayA}.`
        : `${a} is for ${dayA} and ${b} for ${dayB}, which may be the same time.`;
    case 'changed':
      return `${a} is for ${dayA}, ${b} for ${dayB}.`;
    case 'agree':
      return `${a} and ${b} leave room for each other.`;
    default:
      return relation satisfies never;
  }
}
