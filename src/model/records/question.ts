import { z } from 'zod';
import { correctionsField, type Correction } from './correction.ts';
import { formerIdsField, idField, lineField, topicField } from './fields.ts';
import { hasPlural, UNIT_ONE_ALONE } from './quantity.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import { recordProblems } from '../../words/problems/records.ts';

export const QUESTION_TYPES = ['number', 'set', 'text', 'date', 'money', 'yes-no'] as const;

const WORDS = recordProblems.question;

/** `content/questions/<id>.md`: something the sources answer, maybe differently; the body says how to read the answers. */
export const questionSchema = z
  .strictObject({
    /** A whole question, with its question mark. */
    title: lineField,
    about: z.array(idField).min(1, WORDS.about),
    type: z.enum(QUESTION_TYPES),
    /** What its answers are on; without it, the question itself. */
    topic: topicField,
    /** What a number counts, in the plural: "states", or "%". Numbers only; money has a currency in each answer. */
    unit: lineField.nullable().default(null),
    /** One of them, where no rule of English makes it of the plural: `unit: data`, `unitOne: datum`. */
    unitOne: lineField.nullable().default(null),
    /**
     * Whom the number counts: those of a status in a body or agreement, as the sources count them (W3C ORG `Membership`).
     * Where they count more than they name, pages of standings say so first.
     */
    counts: z.strictObject({ in: idField, status: lineField }).nullable().default(null),
    /** One of those that readers ask first. */
    key: z.boolean().default(false),
    /**
     * True for a question on a name, a spelling or a translation (schema.org `alternateName`): answers that are not the
     * same are then told apart from a dispute over what happened.
     */
    naming: z.boolean().default(false),
    /** The editor's reading of how the answers fit together; never a verdict that hides one. */
    reading: lineField.nullable().default(null),
    formerIds: formerIdsField,
    corrections: correctionsField,
  })
  .refine(({ type, unit }) => type !== 'number' || unit !== null, {
    path: ['unit'],
    message: WORDS.unitless,
  })
  .refine(({ type, unit }) => type === 'number' || unit === null, {
    path: ['unit'],
    message: WORDS.unit,
  })
  .refine(({ type, naming }) => type === 'text' || !naming, {
    path: ['naming'],
    message: WORDS.naming,
  })
  .refine(({ type, counts }) => type === 'number' || counts === null, {
    path: ['counts'],
    message: WORDS.counts,
  })
  .refine(hasPlural, UNIT_ONE_ALONE);

export type QuestionData = Readonly<z.infer<typeof questionSchema>>;

/** A question, linked. */
export interface Question extends Omit<QuestionData, 'corrections'> {
  readonly id: string;
  readonly corrections: readonly Correction[];
  readonly text: MarkdownText;
}
