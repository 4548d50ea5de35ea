import type { RelationKind } from '../../../model/answers/relation-kind.ts';
import type { ComparisonRow } from './comparison.ts';

/**
 * How the answers of several sources to a question come out, what readers ask first at the beginning: they exclude each
 * other; they are not the same, and both can be right; they agree; one source alone answers; no answer counts.
 */
export const OUTCOMES = ['differ', 'both-right', 'agree', 'only', 'none'] as const;

export type ComparisonOutcome = (typeof OUTCOMES)[number];

/** How the answers in a row come out. */
export function outcomeOf(row: ComparisonRow): ComparisonOutcome {
  const answering = sourcesAnswering(row).length;
  if (answering === 0) return 'none';
  return answering === 1 ? 'only' : OUTCOME_OF[row.relation.kind];
}

/** The ids of the sources that give an answer which counts. */
export function sourcesAnswering({ cells }: ComparisonRow): readonly string[] {
  return cells.filter(({ answers }) => answers.some(({ setAside }) => setAside === null)).map(({ source }) => source);
}

const OUTCOME_OF = {
  differ: 'differ',
  within: 'differ',
  changed: 'both-right',
  incomparable: 'both-right',
  apart: 'both-right',
  names: 'both-right',
  limits: 'both-right',
  fit: 'both-right',
  agree: 'agree',
  origin: 'agree',
  one: 'only',
  open: 'none',
  none: 'none',
} as const satisfies Record<RelationKind, ComparisonOutcome>;
