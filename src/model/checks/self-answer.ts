import { answersIn } from './answer-order.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** What answers an event, or takes its place, is an event of its own. */
export const selfAnswer: Check = function* ({ events }) {
  for (const entry of events) {
    if (entry.data.eventStatus?.movedTo === entry.id)
      yield problemAt(entry, 'eventStatus.movedTo', {
        found: 'the event is moved to itself',
        fix: 'write the new day as an event of its own, and name that',
      });
    for (const [field, id] of answersIn(entry.data))
      if (id === entry.id)
        yield problemAt(entry, field, {
          found: 'the event answers itself',
          fix: 'name the event that is answered, or remove it',
        });
  }
};
