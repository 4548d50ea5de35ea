import { z } from 'zod';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Collection } from './content.ts';
import { dayField, formerIdsField, idField, lineField, listOf } from './fields.ts';

/**
 * What stands in the file of a record that was removed: why, and what replaced it. Its address stays and says so, as
 * HTTP's 410 Gone does, and leads on where it was merged into one record or split into several.
 */
export const removedSchema = z.strictObject({
  removed: z.strictObject({
    date: dayField,
    /** A sentence for readers. */
    reason: lineField,
    /** Ids of records of its kind. */
    replacedBy: listOf(idField).default([]),
  }),
  /** The title or name that it had. */
  title: lineField,
  formerIds: formerIdsField,
});

export type RemovedData = Readonly<z.infer<typeof removedSchema>>;

/** A record that was removed, linked. */
export interface Removed {
  readonly collection: Collection;
  readonly id: string;
  readonly title: string;
  readonly date: EdtfDate;
  readonly reason: string;
  /** Ids of the records that replaced it. */
  readonly replacedBy: readonly string[];
  /** The addresses of facts that were published of it, of an event. */
  readonly facts: readonly string[];
  readonly formerIds: readonly string[];
}
