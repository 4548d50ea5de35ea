import { z } from 'zod';
import type { EdtfDate } from '../dates/edtf.ts';
import { recordProblems } from '../../words/problems/records.ts';
import { citationsField, withCitations } from './fact-citation.ts';
import type { Linked } from './fact.ts';
import { anchorField, edtfField, lineField, withdrawnField } from './fields.ts';

/** Whether a date stands: schema.org's EventScheduled, EventRescheduled, EventPostponed and EventCancelled. */
export const SCHEDULE_STATUSES = ['scheduled', 'rescheduled', 'postponed', 'cancelled'] as const;
export type ScheduleStatus = (typeof SCHEDULE_STATUSES)[number];

/** Something that an event sets a date for, moves, puts off or calls off: a planned meeting, a term that ends. */
export const upcomingSchema = z
  .strictObject({
    /** A few words that begin a line: "The next meeting". The same each time it is told, so that its history is found. */
    what: lineField,
    /** The day it is to happen, as precisely as is known; left out for what was put off or called off. */
    date: edtfField.nullable().default(null),
    status: z.enum(SCHEDULE_STATUSES).default('scheduled'),
    /** How the date was worked out, or what it depends on. */
    note: lineField.nullable().default(null),
    withdrawn: withdrawnField,
    anchor: anchorField,
    sources: citationsField,
  })
  .refine(({ date, status }) => date !== null || !hasDate(status), {
    path: ['date'],
    message: recordProblems.upcoming.undated,
  })
  .refine(({ date, status }) => date === null || hasDate(status), {
    path: ['date'],
    message: recordProblems.upcoming.dated,
  })
  .transform(withCitations);

export type UpcomingData = Readonly<z.infer<typeof upcomingSchema>>;

/** What is to happen, linked. */
export interface Upcoming extends Omit<Linked<UpcomingData>, 'date'> {
  readonly date: EdtfDate | null;
}

function hasDate(status: ScheduleStatus): boolean {
  return status === 'scheduled' || status === 'rescheduled';
}
