import { z } from 'zod';
import {
  anchorField,
  currencyField,
  edtfField,
  idField,
  lineField,
  listOf,
  qualifierField,
  sourcesField,
} from './fields.ts';

/** An answer by the type of its question: a number, text, date or yes/no, a set of ids, or an amount of money. */
export const claimValueSchema = z.union(
  [z.number(), lineField, listOf(idField), z.strictObject({ amount: z.number(), currency: currencyField })],
  'write a number, a text, a list of ids or { amount, currency }, as the question asks',
);

export type ClaimValue = z.infer<typeof claimValueSchema>;

/** One answer to a question, by the sources that give it, inside the event it belongs to. */
export const claimSchema = z.strictObject({
  question: idField,
  /** Null for a source that speaks of the matter and leaves the answer out: shown as "not recorded", and no answer. */
  answer: claimValueSchema.nullable(),
  qualifier: qualifierField,
  /** True for a set of which the source names only some members. */
  partial: z.boolean().default(false),
  /** Whom the sources have it from, in a reader's words. */
  attributedTo: lineField.nullable().default(null),
  /** The day the answer holds for, when it is not the event's. */
  asOf: edtfField.nullable().default(null),
  /** Set when its own source took the answer back; it stays visible and counts no more. */
  withdrawn: z.boolean().default(false),
  note: lineField.nullable().default(null),
  anchor: anchorField,
  sources: sourcesField,
});

export type Claim = Readonly<z.infer<typeof claimSchema>>;
