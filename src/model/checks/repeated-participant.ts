import { eventProblems } from '../../words/problems/events.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** An actor has one part in an event, in as many words as it takes; another where somebody else says so. */
export const repeatedParticipant: Check = function* ({ events }) {
  for (const entry of events) {
    const seen = new Set<string>();
    for (const [i, { actor, attributedTo }] of entry.data.participants.entries()) {
      const key = JSON.stringify([actor, attributedTo]);
      if (seen.has(key))
        yield problemAt(entry, `participants.${i}.actor`, eventProblems.repeatedParticipant(quoteValue(actor)));
      seen.add(key);
    }
  }
};
