import type { Qualifier } from '../records/fields.ts';
import { isConflict, isDispute, isUnanswered, type AnsweredQuestion, type ClaimPair } from './answered-question.ts';

/**
 * How answers relate as a reader tells it, those that matter most to a reader first: limits that are not the same, answers
 * that agree without being the same, and those of one, apart.
 */
export const RELATION_KINDS = [
  ...(['differ', 'within', 'changed', 'incomparable', 'apart', 'names'] as const),
  ...(['limits', 'fit', 'agree', 'origin', 'one', 'open', 'none'] as const),
] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** The kind of relation that the answers to a question are in. */
export function relationKindOf(answered: AnsweredQuestion): RelationKind {
  const { relation, pairs, distinct, sources } = answered;
  if (distinct === 0) return isUnanswered(answered) ? 'open' : 'none';
  if (isConflict(relation) && !isDispute(answered)) return 'names';
  if (relation === 'agree' && pairs.some((pair) => limitsOf(pair) !== null)) return 'limits';
  if (relation === 'agree' && pairs.length > 0) return 'fit';
  return relation ?? (sources > 1 ? 'origin' : 'one');
}

/** Which limit two answers both give, and not the same one: "up to 20,000" and "up to 15,000"; null for all others. */
export function limitsOf({ claims: [a, b], agreement }: ClaimPair): 'upper' | 'lower' | null {
  const [first, second] = [limitIn(a.fact.qualifier), limitIn(b.fact.qualifier)];
  return agreement === 'compatible' && first === second ? first : null;
}

function limitIn(qualifier: Qualifier): 'upper' | 'lower' | null {
  if (qualifier === 'up-to' || qualifier === 'under') return 'upper';
  return qualifier === 'over' || qualifier === 'at-least' ? 'lower' : null;
}
