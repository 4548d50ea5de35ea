import { z } from 'zod';
import type { Linked } from './fact.ts';
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

export type StatementData = Readonly<z.infer<typeof statementSchema>>;

/** A statement, linked. */
export type Statement = Linked<StatementData>;
