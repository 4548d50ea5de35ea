import { z } from 'zod';
import { QUESTION_TYPES } from '../../../model/records/question.ts';
import { recordWords } from '../../../words/records.ts';
import { described } from './described.ts';
import { claimFields } from './facts.ts';
import { relationFields } from './event.ts';
import { FOOT, headOf } from './record.ts';
import { dateSchema, line, referenceSchema, text } from './shared.ts';

const words = recordWords.question;

/** `/questions/<id>.json` */
export const questionRecordSchema = described(
  z.strictObject({
    ...headOf('question'),
    title: line(words.title),
    answerType: described(z.enum(QUESTION_TYPES), words.answerType),
    unit: text(words.unit),
    topic: text(recordWords.fact.topic),
    about: z.array(referenceSchema),
    ...relationFields,
    explanation: described(z.array(z.string()), words.explanation),
    reading: text(words.reading),
    claims: described(z.array(claimFields.extend({ event: referenceSchema, date: dateSchema })), words.claims),
    ...FOOT,
  }),
  words.is,
);

/** What `/questions/<id>.json` holds. */
export type QuestionRecord = z.infer<typeof questionRecordSchema>;
