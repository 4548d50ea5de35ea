import { isCertainlyBefore } from '../dates/date-order.ts';
import { dateFrom } from '../dates/edtf.ts';
import type { Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import { eventProblems } from '../../words/problems/events.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

/**
 * An answer comes no earlier than the event it answers, as far as their dates tell. That an event was called off or
 * moved is told before its day, and may be answered then.
 */
export const answerOrder: Check = function* ({ events }) {
  const happened = events.filter(({ data }) => data.eventStatus === null);
  const byId = new Map(happened.map((entry) => [entry.id, entry]));
  for (const entry of events)
    for (const [field, id] of answersIn(entry.data)) {
      const answered = byId.get(id);
      const finding = answered && tooEarly(entry.data, answered);
      if (finding) yield problemAt(entry, field, finding);
    }
};

/** Each field of an event that names another which it answers, with the id of that. */
export function answersIn({ statements, pledges }: EventData): readonly (readonly [field: string, id: string])[] {
  const fieldsOf = (facts: string, all: readonly { readonly answers: string | null }[]) =>
    all.flatMap(({ answers }, i) => (answers === null ? [] : [[`${facts}.${i}.answers`, answers] as const]));
  return [...fieldsOf('statements', statements), ...fieldsOf('pledges', pledges)];
}

function tooEarly({ date }: EventData, answered: Entry<EventData>): Finding | undefined {
  if (!isCertainlyBefore(dateFrom(date), dateFrom(answered.data.date))) return undefined;
  return eventProblems.answerOrder(date, { date: answered.data.date, file: answered.file });
}
