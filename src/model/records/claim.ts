import { z } from 'zod';
import type { EdtfDate } from '../dates/edtf.ts';
import { quantityProblems } from '../../words/problems/quantities.ts';
import { attributionSchema } from './attribution.ts';
import { citationsField, withCitations } from './fact-citation.ts';
import type { Linked } from './fact.ts';
import {
  anchorField,
  edtfField,
  idField,
  lineField,
  listOf,
  qualifierField,
  topicField,
  withdrawnField,
} from './fields.ts';
import { measureSchema, numberField } from './quantity.ts';

/** An answer by the type of its question: a number, text, date or yes/no, a set of ids, an amount of money, or a range. */
const claimValueSchema = z.union([numberField, lineField, listOf(idField), measureSchema], quantityProblems.answer);

export type ClaimValue = z.infer<typeof claimValueSchema>;

/** One answer to a question, by the sources that give it, inside the event it belongs to. */
export const claimSchema = z
  .strictObject({
    question: idField,
    /** Null for a source that speaks of the matter and leaves the answer out: shown as "not recorded", and no answer. */
    answer: claimValueSchema.nullable(),
    /**
     * What the answer is about, where answers to one question are about different things (schema.org's `about`): "money
     * for the harbour". Answers are compared only with those about the same; those that say nothing, with one another.
     */
    of: lineField.nullable().default(null),
    /** What it is on, where that is not the topic of its question. */
    topic: topicField,
    qualifier: qualifierField,
    /** True for a set of which the source names only some members. */
    partial: z.boolean().default(false),
    /** Whom the sources have it from, in a reader's words or by its fields. */
    attributedTo: attributionSchema.nullable().default(null),
    /** The day the answer holds for, when it is not the event's. */
    asOf: edtfField.nullable().default(null),
    withdrawn: withdrawnField,
    note: lineField.nullable().default(null),
    anchor: anchorField,
    sources: citationsField,
  })
  .transform(withCitations);

export type ClaimData = Readonly<z.infer<typeof claimSchema>>;

/** An answer as it is compared and printed: one to a question of type date is a date. */
export type Answer = ClaimValue | EdtfDate;

/** True for an answer to a question of type date. */
export function isDate(answer: Answer | null): answer is EdtfDate {
  return answer !== null && typeof answer === 'object' && 'edtf' in answer;
}

/** A claim, linked. */
export interface Claim extends Omit<Linked<ClaimData>, 'answer' | 'asOf'> {
  readonly answer: Answer | null;
  readonly asOf: EdtfDate | null;
}
