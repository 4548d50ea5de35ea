import type { EventData } from '../records/event.ts';
import type { Entry } from '../records/content.ts';
import type { ClaimData } from '../records/claim.ts';
import { answerProblems } from '../../words/problems/answers.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Where one answer to a question says what it is about, each does: else nobody could tell what the others are about. */
export const mixedMatters: Check = function* ({ events }) {
  const claims = events.flatMap(claimsOf).filter(({ claim }) => claim.answer !== null);
  for (const [question, answers] of Map.groupBy(claims, ({ claim }) => claim.question)) {
    const matter = answers.find(({ claim }) => claim.of !== null)?.claim.of ?? null;
    if (matter === null) continue;
    for (const { entry, field, claim } of answers)
      if (claim.of === null) yield problemAt(entry, field, answerProblems.mixedMatters(question, matter));
  }
};

interface Located {
  readonly entry: Entry<EventData>;
  readonly field: string;
  readonly claim: ClaimData;
}

function claimsOf(entry: Entry<EventData>): readonly Located[] {
  return entry.data.claims.map((claim, i) => ({ entry, field: `claims.${i}`, claim }));
}
