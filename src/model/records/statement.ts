import { z } from 'zod';
import type { Linked } from './fact.ts';
import { anchorField, idField, lineField, listOf, sourcesField } from './fields.ts';

/** What an actor said, paraphrased in our words, and who reports it. */
export const statementSchema = z
  .strictObject({
    by: idField,
    says: lineField,
    /** The event that it answers, for a reply or a denial. */
    answers: idField.nullable().default(null),
    /** Ids of those whose part or standing, as the answered event has it, is disputed by this. */
    disputes: listOf(idField).default([]),
    anchor: anchorField,
    sources: sourcesField,
  })
  .refine(({ answers, disputes }) => disputes.length === 0 || answers !== null, {
    path: ['disputes'],
    message: 'name under answers the event that says so',
  });

export type StatementData = Readonly<z.infer<typeof statementSchema>>;

/** A statement, linked. */
export type Statement = Linked<StatementData>;
