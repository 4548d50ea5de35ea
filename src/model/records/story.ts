import { z } from 'zod';
import { correctionsField, type Correction } from './correction.ts';
import { declaredStatusesField } from './declared-status.ts';
import { deskField } from './desk.ts';
import { feedbackField } from './feedback.ts';
import { idField, languageField, lineField, listOf, urlField } from './fields.ts';
import { storyWordsSchema, type StoryLists } from './story-lists.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Lines } from '../diagnostics/field-lines.ts';
import { recordProblems } from '../../words/problems/records.ts';

/** `content/story.yaml`: the one story this site tracks. */
export const storySchema = z.strictObject({
  title: lineField,
  /** One to three sentences that say what the story is. */
  standfirst: lineField,
  /** The language the pages are written in, which the site's own words are in: English. */
  language: languageField.refine(isEnglish, recordProblems.story.language),
  /** Where the site is published, with its path if it has one. */
  address: urlField.refine(isPlainAddress, recordProblems.story.address),
  publisher: lineField,
  /** The licence of our own words and data. */
  licence: z.strictObject({ name: lineField, url: urlField }),
  /** Where readers tell of mistakes and of sources that are missing; every page leads there. */
  feedback: feedbackField.nullable().default(null),
  /** The story so far in a few sentences, each with the events that tell it. */
  soFar: z
    .array(z.strictObject({ text: lineField, events: listOf(idField).min(1, recordProblems.story.soFar) }))
    .default([]),
  /** Kinds of event beside those of every story, each with its words in lower case: `suspension: suspension of service`. */
  kinds: z.record(idField, lineField).default({}),
  /** Statuses of standings beside those of every story. */
  statuses: declaredStatusesField,
  /** What it calls its lists, where the site's words do not fit. */
  words: storyWordsSchema,
  /** Ids of the events that a reader who knows seven of them should know. */
  moments: listOf(idField).max(7, recordProblems.story.moments).default([]),
  corrections: correctionsField,
  /** A desk in the browser, at `/desk/`, for editors who use no Git. */
  desk: deskField,
});

export type StoryData = Readonly<z.infer<typeof storySchema>>;

/** The story, linked: with what its lists hold. */
export interface Story extends Omit<StoryData, 'words' | 'corrections'> {
  readonly corrections: readonly Correction[];
  readonly lists: StoryLists;
  /** The day on which anything was added or corrected last; null for a story without sources and events. */
  readonly lastChanged: EdtfDate | null;
  /** The day on which the first of it was added; null for a story without sources and events. */
  readonly firstAdded: EdtfDate | null;
}

/** The story file: read, valid on its own, its ids not yet known to lead anywhere. */
export interface StoryFile {
  readonly file: string;
  readonly data: StoryData;
  readonly lines: Lines;
}

function isEnglish(language: string): boolean {
  return /^en(-|$)/.test(language);
}

/** True for an address on the web that paths can be put behind: no query, no fragment, plain letters in its path. */
export function isPlainAddress(text: string): boolean {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.search === '' && url.hash === '' && /^(\/[\w.~-]+)*\/?$/.test(url.pathname);
}
