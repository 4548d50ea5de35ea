import type { RecordedClaim } from './answered-question.ts';
import { isCounted } from './answered-question.ts';

/** One of several lists that answer a question, and how it stands apart from the others. */
export interface ListDifference {
  readonly members: readonly string[];
  /** The answers that give exactly these members. */
  readonly answers: readonly RecordedClaim[];
  /** Members that no other list has. */
  readonly onlyHere: readonly string[];
  /** Members of other lists that this one lacks. */
  readonly missing: readonly string[];
}

/** What each list has that the others lack, shortest first; empty when fewer than two lists differ. */
export function listDifferences(answers: readonly RecordedClaim[]): readonly ListDifference[] {
  const bySet = Map.groupBy(answers.filter(isCounted), ({ fact }) => membersOf(fact.answer).join(' '));
  const sets = [...bySet.values()].map((same) => ({ members: membersOf(same[0]!.fact.answer), answers: same }));
  if (sets.length < 2) return [];
  return sets
    .toSorted((a, b) => a.members.length - b.members.length)
    .map((set) => {
      const others = sets.filter((other) => other !== set).flatMap(({ members }) => members);
      return {
        ...set,
        onlyHere: set.members.filter((id) => !others.includes(id)),
        missing: [...new Set(others)].filter((id) => !set.members.includes(id)),
      };
    });
}

function membersOf(answer: unknown): readonly string[] {
  return Array.isArray(answer) ? (answer as readonly string[]).toSorted() : [];
}
