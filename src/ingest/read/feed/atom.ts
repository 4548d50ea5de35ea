import { htmlOfText, textOfHtml } from '../html/fragment.ts';
import { written, type Feed, type FeedItem } from './feed.ts';
import type { ParsedFeed } from './feed-items.ts';

type Atom = ParsedFeed<'atom'>;
type AtomEntry = NonNullable<Atom['entries']>[number];

/** An Atom feed. */
export function ofAtom(feed: Atom): Feed {
  return {
    title: plain(feed.title),
    language: feed.xml?.lang,
    base: feed.xml?.base ?? pageOf(feed.links),
    items: (feed.entries ?? []).map((entry) => itemOf(entry, feed)),
  };
}

function itemOf(entry: AtomEntry, feed: Atom): FeedItem {
  const { content, source, title, summary } = entry;
  const authors = entry.authors ?? source?.authors ?? feed.authors ?? [];
  return {
    title: plain(title),
    link: pageOf(entry.links),
    language: content?.xml?.lang ?? entry.xml?.lang,
    published: written(entry.published ?? entry.updated),
    publishedField: entry.published ? 'published' : 'updated',
    updated: written(entry.updated),
    authors: authors.flatMap(({ name }) => name ?? []),
    publisher: plain(source?.title),
    html: html(content) ?? html(summary),
    isSummary: content?.value === undefined,
  };
}

/** The link to the page itself; others lead to pictures, comments or the feed. */
function pageOf(links: AtomEntry['links']): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

/** What an element of an entry holds, and whether that is HTML. */
interface TextConstruct {
  readonly value?: string;
  readonly type?: string;
}

function plain(text: TextConstruct | undefined): string | undefined {
  return isPlain(text) ? text?.value : textOfHtml(text?.value);
}

function html(text: TextConstruct | undefined): string | undefined {
  return text?.value !== undefined && isPlain(text) ? htmlOfText(text.value) : text?.value;
}

/** Text is plain unless it says otherwise (RFC 4287, 3.1.1). */
function isPlain(text: TextConstruct | undefined): boolean {
  return /^(?:text(?:\/plain)?)?$/.test(text?.type?.trim() ?? '');
}
