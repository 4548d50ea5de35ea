import type { EventData } from '../records/event.ts';
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
    for (const field of answering(entry.data, entry.id))
      yield problemAt(entry, field, {
        found: 'the event answers itself',
        fix: 'name the event that is answered, or remove it',
      });
  }
};

function answering({ statements, pledges }: EventData, id: string): readonly string[] {
  const fieldsOf = (facts: string, all: readonly { readonly answers: string | null }[]) =>
    all.flatMap(({ answers }, i) => (answers === id ? [`${facts}.${i}.answers`] : []));
  return [...fieldsOf('statements', statements), ...fieldsOf('pledges', pledges)];
}
