import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, Found } from '../../article.ts';
import { checkXml } from '../check-xml.ts';
import { decodeText, decodeXml } from '../decode.ts';
import type { Locale } from '../dates/day-order.ts';
import { describedArticle, describedDays } from '../described-article.ts';
import { webAddress } from '../html/address.ts';
import { readFragment } from '../html/fragment.ts';
import { namesIn } from '../names-of-authors.ts';
import { foldOutlet, outletOf, partsOfTitle } from '../outlet-names.ts';
import { oneLine } from '../plain-text.ts';
import { digestOf, type SourceFile } from '../source-file.ts';
import { Unreadable } from '../unreadable.ts';
import { feedItems } from './feed-items.ts';
import type { Feed, FeedItem } from './feed.ts';

const { from, notes, reasons } = readingWords;

const STAFF = /\s+(?:staff|team|editors?|desk|newsroom|reporters?|редакция|rédaction|redaktion)$/iu;

/** The articles of a feed, one for each item that has a title or a text; tells of each. */
export function readFeed(file: SourceFile, onArticle: () => void): readonly Article[] {
  const isJson = /^(?:\xef\xbb\xbf)?\s*[{[]/.test(Buffer.from(file.bytes.subarray(0, 64)).toString('latin1'));
  const { text, notes: ofLetters } = isJson ? decodeText(file.bytes) : decodeXml(file.bytes);
  if (!isJson) checkXml(text);
  const feed = feedItems(text);
  const items = feed.items.filter(({ title, html }) => title ?? html);
  if (items.length === 0) throw new Unreadable(reasons.emptyFeed);
  return items.map((item) => {
    onArticle();
    return articleOfItem(file, feed, item, ofLetters);
  });
}

function articleOfItem(file: SourceFile, feed: Feed, item: FeedItem, ofLetters: readonly string[]): Article {
  const url = addressOf(item, feed);
  const language = item.language ?? feed.language;
  const locale: Locale = { language: language ?? null, host: url && new URL(url.value).hostname };
  const { notes: ofDays, ...days } = daysOf(item, locale);
  const text = readFragment(item.html ?? '');
  return describedArticle(
    { ...file, sha256: digestOf(JSON.stringify([item.link, item.title, item.html])) },
    {
      format: 'feed',
      title: told(item.title, from.feed('title')),
      publisher: told(item.publisher, from.feed('publisher')) ?? outletOfFeed(feed, url?.value ?? null),
      authors: authorsOf(item, feed),
      ...days,
      kind: null,
      declared: told(language, from.feed('language')),
      url,
      ...text,
      locale,
      notes: [...ofLetters, ...ofDays, ...shortcomings(item, text.paragraphs.length)],
    },
  );
}

/** The title of a feed may be that of a section: "The Harbour Post – World". */
function outletOfFeed({ title, base }: Feed, url: string | null): Found<string> | null {
  const found = told(title, from.feedTitle);
  const page = url ?? base ?? '';
  return found && { ...found, value: outletOf(found.value, URL.canParse(page) ? new URL(page).hostname : null) };
}

function daysOf(item: FeedItem, locale: Locale) {
  const published = { raws: [item.published], from: from.feed(item.publishedField) };
  const updated = { raws: [item.updated], from: from.feed('updated') };
  return describedDays([published], updated, locale);
}

/** Feeds of one outlet give it as the author of what nobody signs. */
function authorsOf({ authors, publisher }: FeedItem, feed: Feed): Article['authors'] {
  const outlets = [feed.title, publisher]
    .flatMap((name) => (name === undefined ? [] : partsOfTitle(name)))
    .map(foldOutlet);
  const isOutlet = (name: string) => outlets.includes(foldOutlet(name.replace(STAFF, '')));
  const names = authors.flatMap(namesIn).filter((name) => !isOutlet(name));
  return names.length > 0 ? { value: names, from: from.feed('author'), raw: oneLine(authors.join('; ')) } : null;
}

function addressOf({ link }: FeedItem, { base }: Feed): Found<string> | null {
  if (link === undefined || !URL.canParse(link, base)) return null;
  const value = webAddress(new URL(link, base).href);
  return value === null ? null : { value, from: from.feed('link'), raw: oneLine(link) };
}

function shortcomings({ isSummary }: FeedItem, paragraphs: number): readonly string[] {
  if (paragraphs === 0) return [notes.noTextInFeed];
  return isSummary ? [notes.summaryOnly] : [];
}

function told(value: string | undefined, where: string): Found<string> | null {
  const line = oneLine(value ?? '');
  return line ? { value: line, from: where, raw: line } : null;
}
