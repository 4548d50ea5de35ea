import { formatDay } from '../../format.ts';
import type { Difference, Pair, Relation } from '../../model/differences.ts';
import type { Graph } from '../../model/graph.ts';
import { formatAnswerBriefly } from './answer.ts';

/** How the answers to a question relate, in a sign and in words. */
export interface RelationLabel {
  readonly kind: Relation | 'fit' | 'one';
  readonly sign: string;
  readonly label: string;
}

const LABELS = {
  differ: { sign: '≠', label: 'Sources differ' },
  changed: { sign: '→', label: 'Changed over time' },
  agree: { sign: '=', label: 'Sources agree' },
  fit: { sign: '≈', label: 'Answers do not conflict' },
  one: { sign: '1', label: 'One source answers' },
} as const satisfies Record<RelationLabel['kind'], Omit<RelationLabel, 'kind'>>;

/** The label of a difference; answers that agree without being the same have one of their own. */
export function relationLabel({ relation, pairs }: Pick<Difference, 'relation' | 'pairs'>): RelationLabel {
  const kind = relation === 'agree' && pairs.length > 0 ? 'fit' : (relation ?? 'one');
  return { kind, ...LABELS[kind] };
}

const EXAMPLES = 3;

/** Why the rule says so, in sentences: what the relation means, and the pairs of answers that decide it. */
export function explainRelation(graph: Graph, { question, relation, pairs }: Difference): readonly string[] {
  const inWords = (pair: Pair) =>
    pair.answers.map(({ fact }) => `“${formatAnswerBriefly(graph, question, fact)}”`) as [string, string];
  const sentences = pairs.map((pair) => pairInWords(pair, inWords(pair)));
  return [meaning(relation, pairs.length > 0), ...[...new Set(sentences)].slice(0, EXAMPLES)];
}

function meaning(relation: Relation | null, hasPairs: boolean): string {
  switch (relation) {
    case 'differ':
      return 'Answers for the same time exclude each other.';
    case 'changed':
      return 'The answers are not the same, and each is for a time of its own: a later one may follow an earlier one without contradicting it.';
    case 'agree':
      return hasPairs
        ? 'The answers are not the same, but none excludes another.'
        : 'Every source that answers says the same.';
    case null:
      return 'Only one source answers, so there is nothing to compare it with.';
    default:
      return relation satisfies never;
  }
}

function pairInWords({ relation, answers: [first, second] }: Pair, [a, b]: readonly [string, string]): string {
  const [dayA, dayB] = [formatDay(first.day).text, formatDay(second.day).text];
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
