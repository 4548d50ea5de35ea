import { z } from 'zod';
import { STATUS_FAMILIES } from '../standings/status.ts';
import { recordProblems } from '../../words/problems/records.ts';
import { idField, lineField } from './fields.ts';

/** A letter first, so that the page of a status has no address of a day. */
const statusId = idField.refine((id) => /^[a-z]/.test(id), recordProblems.story.statuses);

/** The statuses that a story declares beside those of every story, by their ids. */
export const declaredStatusesField = z
  .record(
    statusId,
    z.strictObject({
      /** What it is called after a name or a number, in lower case: "on notice", "2 on notice". */
      words: lineField,
      /** The same of several, where it is another word: "associates". */
      plural: lineField.nullable().default(null),
      /** What one did who came to it, after a name: "was put on notice". */
      did: lineField,
      /** Whether one of it has joined, its way is open, or it has left. */
      family: z.enum(STATUS_FAMILIES),
      /** The status that it follows on the way; null for one with no place of its own on it, as an observer has none. */
      after: idField.nullable().default(null),
    }),
  )
  .default({});

export type DeclaredStatuses = Readonly<z.infer<typeof declaredStatusesField>>;
