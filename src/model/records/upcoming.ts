import { z } from 'zod';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Linked } from './fact.ts';
import { anchorField, edtfField, lineField, sourcesField } from './fields.ts';

/** Something that an event sets a date for: a planned meeting, a term that ends. */
export const upcomingSchema = z.strictObject({
  /** A few words that begin a line: "The next meeting". */
  what: lineField,
  /** The day it is to happen, as precisely as is known. */
  date: edtfField,
  /** How the date was worked out, or what it depends on. */
  note: lineField.nullable().default(null),
  anchor: anchorField,
  sources: sourcesField,
});

export type UpcomingData = Readonly<z.infer<typeof upcomingSchema>>;

/** What is to happen, linked. */
export interface Upcoming extends Omit<Linked<UpcomingData>, 'date'> {
  readonly date: EdtfDate;
}
