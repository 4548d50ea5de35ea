import type { Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { factProblems } from '../../words/problems/facts.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Who disputes a part or a standing names one that the answered event tells. */
export const disputedPart: Check = function* ({ events }) {
  const byId = new Map(events.map((entry) => [entry.id, entry]));
  for (const entry of events)
    for (const [i, { answers, disputes }] of entry.data.statements.entries()) {
      const answered = byId.get(answers ?? '');
      if (!answered) continue;
      for (const [j, id] of disputes.entries())
        if (!toldIn(answered).has(id))
          yield problemAt(
            entry,
            `statements.${i}.disputes.${j}`,
            factProblems.disputedPart(quoteValue(id), answered.file),
          );
    }
};

function toldIn({ data: { participants, memberships } }: Entry<EventData>): ReadonlySet<string> {
  return new Set([
    ...participants.map(({ actor }) => actor),
    ...memberships.flatMap(({ actor, in: body }) => [actor, body]),
  ]);
}
