import type { Claim } from '../claim.ts';
import type { EventData } from '../event.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

/** "Over" and "about" belong to numbers, and only a list can name some and leave out others. */
export const idleQualifier: Check = function* ({ events }) {
  for (const entry of events)
    for (const [field, finding] of findingsIn(entry.data)) yield problemAt(entry, field, finding);
};

function* findingsIn({ claims, pledges }: EventData): Generator<readonly [field: string, finding: Finding]> {
  for (const [i, { answer, qualifier, partial }] of claims.entries()) {
    if (qualifier !== null && !isNumber(answer))
      yield [`claims.${i}.qualifier`, { found: `"${qualifier}" on an answer that is no number`, fix: 'remove it' }];
    if (partial && !Array.isArray(answer))
      yield [`claims.${i}.partial`, { found: '"partial" on an answer that is no list', fix: 'remove it' }];
  }
  for (const [i, { qualifier, quantity }] of pledges.entries())
    if (qualifier !== null && quantity === null)
      yield [
        `pledges.${i}.qualifier`,
        { found: `"${qualifier}" without a quantity`, fix: 'add the quantity, or remove it' },
      ];
}

function isNumber(answer: Claim['answer']): boolean {
  return typeof answer === 'number' || (answer !== null && typeof answer === 'object' && 'amount' in answer);
}
