import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, Format, Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { describedArticle, describedDays } from '../described-article.ts';
import { readFragment } from '../html/fragment.ts';
import { namesIn } from '../names-of-authors.ts';
import { beginningOf, oneLine } from '../plain-text.ts';
import { digestOf, type SourceFile } from '../source-file.ts';

const { from, notes } = readingWords;

/** A text of an agency, as the file describes it; absent fields are undefined. */
export interface NewsItem {
  readonly identifier: string | undefined;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** Lines such as "By Mara May". */
  readonly bylines: readonly string[];
  readonly located: string | undefined;
  readonly language: string | undefined;
  readonly firstCreated: string | undefined;
  readonly versionCreated: string | undefined;
  readonly embargoed: string | undefined;
  /** "usable", "withheld", "canceled". */
  readonly status: string | undefined;
  readonly noteToEditors: string | undefined;
  /** Whom it has things from. */
  readonly sources: readonly string[];
  /** Its text as HTML. */
  readonly html: string;
}

/** The article of an item; an item within a file of several is told by its own text. */
export function articleOfItem(file: SourceFile, format: Format, item: NewsItem, isAlone: boolean): Article {
  const locale: Locale = { language: item.language ?? null, host: null };
  const { notes: ofDays, ...days } = daysOf(item, locale);
  const sha256 = isAlone ? file.sha256 : digestOf(JSON.stringify(item));
  return describedArticle(
    { ...file, sha256 },
    {
      format,
      title: told(item.title, from.newsItem.headline),
      publisher: told(item.publisher, from.newsItem.publisher),
      authors: authorsOf(item),
      ...days,
      kind: null,
      declared: told(item.language, from.newsItem.language),
      url: null,
      ...readFragment(item.html),
      locale,
      ...(item.located && { dateline: told(item.located, from.newsItem.located) }),
      cites: item.sources.map(oneLine).filter((name) => name && name !== item.publisher),
      notes: [...ofDays, ...remarks(item)],
    },
  );
}

/** The day of its first version, and those of later ones. */
function daysOf({ firstCreated, versionCreated }: NewsItem, locale: Locale) {
  const version = { raws: [versionCreated], from: from.newsItem.versionCreated };
  return describedDays([{ raws: [firstCreated], from: from.newsItem.firstCreated }, version], version, locale);
}

function authorsOf({ bylines, publisher }: NewsItem): Article['authors'] {
  const value = bylines.flatMap(namesIn).filter((name) => name !== publisher);
  return value.length > 0 ? { value, from: from.newsItem.byline, raw: oneLine(bylines.join('; ')) } : null;
}

function remarks({ embargoed, status, noteToEditors, identifier }: NewsItem): readonly string[] {
  const { newsItem } = notes;
  return [
    ...(embargoed ? [newsItem.embargo(beginningOf(embargoed))] : []),
    ...(status && status !== 'usable' ? [newsItem.status(beginningOf(status))] : []),
    ...(noteToEditors ? [newsItem.editors(beginningOf(noteToEditors, 300))] : []),
    ...(identifier ? [newsItem.identifier(beginningOf(identifier, 200))] : []),
  ];
}

function told(value: string | undefined, where: string): Found<string> | null {
  const line = oneLine(value ?? '');
  return line ? { value: line, from: where, raw: line } : null;
}
