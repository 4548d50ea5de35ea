import { z } from 'zod';
import { recordProblems } from '../../words/problems/records.ts';
import { idField, lineField, sourcesField } from './fields.ts';

/**
 * That an event did not happen on its day: schema.org's `eventStatus`, of which an event that happened has none. It was
 * moved to another day (EventRescheduled), put off (EventPostponed) or called off (EventCancelled).
 */
export const eventStatusSchema = z
  .strictObject({
    status: z.enum(['rescheduled', 'postponed', 'cancelled']),
    /** The event that took place, or is to, instead; for one that was moved. */
    movedTo: idField.nullable().default(null),
    note: lineField.nullable().default(null),
    sources: sourcesField,
  })
  .refine(({ status, movedTo }) => (status === 'rescheduled') === (movedTo !== null), {
    path: ['movedTo'],
    message: recordProblems.eventStatus.movedTo,
  });
