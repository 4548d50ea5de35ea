import { z } from 'zod';
import { correctionsField, type Correction } from './correction.ts';
import { edtfField, dayField, formerIdsField, idField, languageField, lineField, listOf, urlField } from './fields.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import type { EdtfDate } from '../dates/edtf.ts';

export const SOURCE_KINDS = [
  'news-article',
  'press-release',
  'official-document',
  'report',
  'interview',
  'transcript',
  'broadcast',
  'post',
  'web-page',
  'data-set',
  'book',
] as const;

/** `content/sources/<id>.md`: one published article or document, described in our own words. */
export const sourceSchema = z
  .strictObject({
    /** The headline as published; null when the copy came without one. */
    title: lineField.nullable(),
    /** Our title for a source without one, shown in [square brackets]. */
    suppliedTitle: lineField.nullable().default(null),
    /** Null is shown as "publisher not recorded"; never guessed. */
    publisher: lineField.nullable(),
    dateline: lineField.nullable().default(null),
    /** The day it was published, as precisely as is known; null when nothing tells. */
    published: edtfField.nullable(),
    /** How we know the day when it is not printed on the article. */
    publishedNote: lineField.nullable().default(null),
    language: languageField,
    kind: z.enum(SOURCE_KINDS),
    url: urlField.nullable(),
    archiveUrl: urlField.nullable().default(null),
    /** Whom the source itself relies on, as it names them. */
    cites: z.array(lineField).default([]),
    /** Whether the body is our abstract or the full text, which only its rights holder may print. */
    body: z.enum(['abstract', 'full-text']),
    /** How this source writes each name, by the id of the actor or entity. */
    spellings: z.record(idField, listOf(lineField).min(1, 'list at least one spelling')).default({}),
    added: dayField,
    formerIds: formerIdsField,
    corrections: correctionsField,
  })
  .refine((source) => source.title !== null || source.suppliedTitle !== null, {
    path: ['suppliedTitle'],
    message: 'write a title of our own for a source without one',
  });

export type SourceData = Readonly<z.infer<typeof sourceSchema>>;

/** A source, linked. */
export interface Source extends Omit<SourceData, 'published' | 'body' | 'added' | 'corrections'> {
  readonly id: string;
  readonly published: EdtfDate | null;
  /** Whether the text is our abstract or the full text. */
  readonly textKind: SourceData['body'];
  readonly text: MarkdownText;
  readonly added: EdtfDate;
  readonly corrections: readonly Correction[];
}
