import { z } from 'zod';
import { anchorField, idField, lineField, sourcesField } from './fields.ts';

/** What an actor said, paraphrased in our words, and who reports it. */
export const statementSchema = z.strictObject({
  by: idField,
  says: lineField,
  /** The event that it answers, for a reply or a denial. */
  answers: idField.nullable().default(null),
  anchor: anchorField,
  sources: sourcesField,
});

export type Statement = Readonly<z.infer<typeof statementSchema>>;
