import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../../../src/model/answers/relation-kind.ts';
import type { CellAnswer, ComparisonRow } from '../../../../src/views/parts/sources/comparison.ts';
import { outcomeOf, sourcesAnswering } from '../../../../src/views/parts/sources/comparison-outcome.ts';

const ANSWER: CellAnswer = {
  text: '12',
  href: '#',
  attributedTo: null,
  locator: null,
  date: { iso: '2026-01-19', text: '19 January 2026', precision: 'day' },
  setAside: null,
  corrected: [],
  disputed: [],
};
const TAKEN_BACK = { ...ANSWER, setAside: 'Withdrawn since, and not counted' };

function aRow(kind: RelationKind, ...answers: readonly (readonly CellAnswer[])[]): ComparisonRow {
  return {
    id: 'how-many',
    question: { href: '#', label: 'How many?' },
    relation: { kind, sign: '–', label: 'Words' },
    cells: answers.map((given, i) => ({ source: `source-${i}`, label: 'The Herald', answers: given })),
  };
}

describe('the answers in a row', () => {
  it.each([
    ['differ', 'differ'],
    ['within', 'differ'],
    ['changed', 'both-right'],
    ['incomparable', 'both-right'],
    ['apart', 'both-right'],
    ['names', 'both-right'],
    ['limits', 'both-right'],
    ['fit', 'both-right'],
    ['agree', 'agree'],
    ['origin', 'agree'],
  ] as const)('that are "%s" between several sources come out as "%s"', (kind, outcome) => {
    expect(outcomeOf(aRow(kind, [ANSWER], [ANSWER]))).toBe(outcome);
  });

  it('are of one source only where the others give none that counts, however they relate', () => {
    expect(outcomeOf(aRow('within', [ANSWER, ANSWER], [TAKEN_BACK]))).toBe('only');
    expect(sourcesAnswering(aRow('within', [ANSWER, ANSWER], [TAKEN_BACK]))).toEqual(['source-0']);
    expect(outcomeOf(aRow('none', [TAKEN_BACK], []))).toBe('none');
  });
});
