import { z } from 'zod';
import { correctionsField, type Correction } from './correction.ts';
import { edtfField, dayField, formerIdsField, idField, languageField, lineField, listOf, urlField } from './fields.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { recordProblems } from '../../words/problems/records.ts';

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

/** What a publisher did to a source after publishing it, as Crossref tells updates of a work apart. */
export const UPDATE_KINDS = ['updated', 'corrected', 'retracted', 'withdrawn'] as const;

const sha256Field = z
  .string()
  .regex(/^[0-9a-f]{64}$/, recordProblems.source.sha256)
  .nullable()
  .default(null);

const draftField = z.literal(false).default(false);

const updateSchema = z.strictObject({
  /** The day it did so, as precisely as is known. */
  date: edtfField,
  kind: z.enum(UPDATE_KINDS),
  /** What was changed or why, in our words. */
  note: lineField.nullable().default(null),
});

const sourceFields = z.strictObject({
  /** The headline as published; null when the copy came without one. */
  title: lineField.nullable(),
  /** Our title for a source without one, shown in [square brackets]. */
  suppliedTitle: lineField.nullable().default(null),
  /** Null is shown as "publisher not recorded"; never guessed. */
  publisher: lineField.nullable(),
  /** Who wrote it, as it names them (CSL's `author`). */
  authors: listOf(lineField).default([]),
  dateline: lineField.nullable().default(null),
  /** The day it was published, as precisely as is known; null when nothing tells. */
  published: edtfField.nullable(),
  /** How we know the day when it is not printed on the article. */
  publishedNote: lineField.nullable().default(null),
  language: languageField,
  kind: z.enum(SOURCE_KINDS),
  url: urlField.nullable(),
  /** Whether the address still leads to it (`url-status` of the citation templates of Wikipedia). */
  urlStatus: z.enum(['live', 'dead']).default('live'),
  archiveUrl: urlField.nullable().default(null),
  /** What its publisher changed since, oldest first: a live page of the 20th may tell of the 23rd. */
  updates: z.array(updateSchema).default([]),
  /** What it prints again: the id of a source here, or whose report it is in words that are no id: "the agency". */
  reprints: lineField.nullable().default(null),
  /** Whom the source itself relies on, as it names them. */
  cites: z.array(lineField).default([]),
  /** Whether the body is our abstract or the full text, which only its rights holder may print. */
  body: z.enum(['abstract', 'full-text']),
  /** How this source writes each name, by the id of the actor or entity. */
  spellings: z.record(idField, listOf(lineField).min(1, recordProblems.source.spellings)).default({}),
  /** The digest of the file that it was read from (schema.org's `sha256`), by which the same file is known again. */
  sha256: sha256Field,
  added: dayField,
  /** A source leaves it out; see `draftSchema`. */
  draft: draftField,
  formerIds: formerIdsField,
  corrections: correctionsField,
});

/** `content/sources/<id>.md`: one published article or document, described in our own words. */
export const sourceSchema = sourceFields
  .refine((source) => source.title !== null || source.suppliedTitle !== null, {
    path: ['suppliedTitle'],
    message: recordProblems.source.suppliedTitle,
  })
  .refine(({ url, urlStatus }) => urlStatus === 'live' || url !== null, {
    path: ['urlStatus'],
    message: recordProblems.source.urlStatus,
  });

export type SourceData = Readonly<z.infer<typeof sourceSchema>>;

type Unfinished<Fields extends z.ZodRawShape> = { [Name in keyof Fields]: z.ZodOptional<z.ZodNullable<Fields[Name]>> };

/**
 * A source that is not finished, which says so with `draft: true`: of its fields any may be missing or null. The site
 * knows nothing of it; see `Content.drafts`.
 */
export const draftSchema = z.strictObject({
  ...(Object.fromEntries(
    Object.entries(sourceFields.shape).map(([name, field]) => [name, field.nullish()]),
  ) as unknown as Unfinished<typeof sourceFields.shape>),
  draft: z.custom<true>((value) => value === true, recordProblems.source.draft),
});

export type DraftData = Readonly<z.infer<typeof draftSchema>>;

/** What became of a source, linked. */
export interface SourceUpdate {
  readonly date: EdtfDate;
  readonly kind: (typeof UPDATE_KINDS)[number];
  readonly note: string | null;
}

/** A source, linked. */
export interface Source extends Omit<SourceData, 'published' | 'body' | 'added' | 'updates' | 'corrections'> {
  readonly id: string;
  readonly published: EdtfDate | null;
  /** Whether the text is our abstract or the full text. */
  readonly textKind: SourceData['body'];
  readonly text: MarkdownText;
  readonly added: EdtfDate;
  /** Oldest first. */
  readonly updates: readonly SourceUpdate[];
  readonly corrections: readonly Correction[];
}
