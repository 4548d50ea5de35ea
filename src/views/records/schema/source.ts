import { z } from 'zod';
import { SOURCE_KINDS, UPDATE_KINDS } from '../../../model/records/source.ts';
import { recordWords } from '../../../words/records.ts';
import { described } from './described.ts';
import { claimFields } from './facts.ts';
import { relationFields } from './event.ts';
import { FOOT, headOf, PUBLICATION } from './record.ts';
import { dateSchema, line, referenceSchema, text } from './shared.ts';

const words = recordWords.source;

const updateFields = z.strictObject({
  kind: z.enum(UPDATE_KINDS),
  date: dateSchema,
  note: text(words.updateNote),
});

/** An event in the list of a record. */
export const eventInList = z.strictObject({ event: referenceSchema, date: dateSchema, note: text(words.eventNote) });

/** `/sources/<id>.json` */
export const sourceRecordSchema = described(
  z.strictObject({
    ...headOf('source'),
    ...PUBLICATION,
    kind: z.enum(SOURCE_KINDS),
    kindInWords: line(words.kindInWords),
    dateline: text(words.dateline),
    publishedNote: text(words.publishedNote),
    updates: described(z.array(updateFields), words.updates),
    reprints: described(z.union([referenceSchema, z.string(), z.null()]), words.reprints),
    reprintedBy: described(z.array(referenceSchema), words.reprintedBy),
    cites: described(z.array(z.string()), words.cites),
    textIs: described(z.enum(['abstract', 'full-text']), words.textIs),
    claims: described(z.array(claimFields), words.claims),
    questions: described(z.array(z.strictObject({ question: referenceSchema, ...relationFields })), words.questions),
    events: described(z.array(eventInList), words.events),
    spellings: described(z.array(z.strictObject({ of: referenceSchema, texts: z.array(z.string()) })), words.spellings),
    ...FOOT,
  }),
  words.is,
);

/** What `/sources/<id>.json` holds. */
export type SourceRecord = z.infer<typeof sourceRecordSchema>;
