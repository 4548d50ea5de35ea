import { eventProblems } from '../../words/problems/events.ts';
import { answersIn } from './answer-order.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** What answers an event, or takes its place, is an event of its own. */
export const selfAnswer: Check = function* ({ events }) {
  for (const entry of events) {
    if (entry.data.eventStatus?.movedTo === entry.id)
      yield problemAt(entry, 'eventStatus.movedTo', eventProblems.selfAnswer.moved);
    for (const [field, id] of answersIn(entry.data))
      if (id === entry.id) yield problemAt(entry, field, eventProblems.selfAnswer.answers);
  }
};
