import { z } from 'zod';
import { attributionSchema } from './attribution.ts';
import { idField, lineField } from './fields.ts';

/** Somebody's part in an event (LODE and Popolo: participation). */
export const participantSchema = z.strictObject({
  actor: idField,
  /** The part in a few words that follow a name: "hosts the talks". */
  role: lineField,
  /** Who says so, in a reader's words or by its fields; for a part that somebody disputes. Without it the site says so itself. */
  attributedTo: attributionSchema.nullable().default(null),
});

export type Participant = Readonly<z.infer<typeof participantSchema>>;
