import { readingWords } from '../../words/problems/reading.ts';
import type { Article, Found, ArticleParagraph } from '../article.ts';
import type { Locale } from './dates/day-order.ts';
import { readDay } from './dates/read-day.ts';
import { mayBeAnotherDay } from './dates/time-of-day.ts';
import { toldDays } from './dates/told-days.ts';
import { withoutArchive } from './html/address.ts';
import type { SourceFile } from './source-file.ts';
import { toldByText } from './told-by-text.ts';

const { notes } = readingWords;

/** An article whose file describes it in fields. */
export interface Description extends Pick<
  Article,
  'format' | 'title' | 'publisher' | 'authors' | 'published' | 'publishedProposals' | 'updates' | 'kind'
> {
  /** The language that the file declares. */
  readonly declared: Found<string> | null;
  readonly url: Found<string> | null;
  readonly paragraphs: readonly ArticleParagraph[];
  readonly markdown: string;
  readonly locale: Locale;
  readonly notes: readonly string[];
  /** Where the file has a field for it. */
  readonly dateline?: Found<string> | null;
  /** Whom the file says it has things from, before those whom its text names. */
  readonly cites?: readonly string[];
}

/** Days as fields of a description tell them. */
export type DescribedDays = Pick<Article, 'published' | 'publishedProposals' | 'updates' | 'notes'>;

/** The article that a description is of, with what its text tells. */
export function describedArticle(file: SourceFile, description: Description): Article {
  const { declared, url, locale, dateline, cites = [], notes: own, ...fields } = description;
  const told = toldByText(fields.paragraphs, declared, locale);
  const address = url && withoutArchive(url);
  return {
    file: file.name,
    sha256: file.sha256,
    ...fields,
    ...told.fields,
    dateline: dateline ?? told.fields.dateline,
    cites: [...new Set([...cites, ...told.fields.cites])],
    url: address,
    archiveUrl: address === url ? null : url,
    notes: [...own, ...told.notes],
  };
}

/** A field that is told days in, and where it stands. */
export interface DayField {
  readonly raws: readonly (string | undefined)[];
  readonly from: string;
}

/** The day of publication by the first field that holds one, and later days by another. */
export function describedDays(fields: readonly DayField[], changed: DayField, locale: Locale): DescribedDays {
  const read = fields.map((field) => toldDays(present(field.raws), field.from, locale));
  const published = read.flatMap(({ days }) => days)[0] ?? null;
  const updates = toldDays(present(changed.raws), changed.from, locale).days;
  return {
    published,
    publishedProposals: read.flatMap(({ proposals }) => proposals),
    updates: updates.filter(({ value }) => published === null || value > published.value),
    notes: [...read.flatMap(({ unread }) => unread).map(notes.unreadDate), ...doubt(published, locale)],
  };
}

function doubt(published: Found<string> | null, locale: Locale): readonly string[] {
  const time = published && (readDay(published.raw, locale)?.time ?? null);
  return published && mayBeAnotherDay(time) ? [notes.universal(published.raw)] : [];
}

function present(raws: DayField['raws']): readonly string[] {
  return raws.flatMap((raw) => (raw?.trim() ? [raw] : []));
}
