import { addressesIn } from '../graph/fact-anchor.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import type { EventData } from '../records/event.ts';
import { factProblems } from '../../words/problems/facts.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

/** What a correction names is in its event: a fact by its address, or a question that the event answers; and what it took out is not. */
export const correctionTarget: Check = function* ({ events, questions }) {
  const known = new Set(questions.map(({ id }) => id));
  for (const entry of events)
    for (const [i, { fact, question, removedFacts }] of entry.data.corrections.entries()) {
      const at = `corrections.${i}`;
      const there = removedFacts.findIndex((anchor) => addressesIn(entry.data).some((fact) => fact.anchor === anchor));
      if (there >= 0) yield problemAt(entry, `${at}.removedFacts.${there}`, factProblems.correctionTarget.removed);
      const missingFact = fact === null ? null : factFinding(entry.data, fact);
      if (missingFact) yield problemAt(entry, `${at}.fact`, missingFact);
      // A question that is not there is a mistake of its own.
      if (question !== null && known.has(question) && !entry.data.claims.some((claim) => claim.question === question))
        yield problemAt(entry, `${at}.question`, factProblems.correctionTarget.question(quoteValue(question)));
    }
};

function factFinding(event: EventData, fact: string): Finding | null {
  const addresses = addressesIn(event).flatMap(({ anchor, formerAnchors }) => [anchor, ...formerAnchors]);
  if (addresses.includes(fact)) return null;
  const { found, fix } = factProblems.correctionTarget.fact(quoteValue(fact));
  return { found, fix: didYouMean(fact, addresses) ?? fix };
}
