import { generateAtomFeed } from 'feedsmith';
import { absoluteUrl, feedStyleUrl, feedUrl, homeUrl } from '../../../urls.ts';
import type { FeedEntry, FeedView } from './feed-view.ts';
import { feedNote } from './feed-note.ts';
import { entrySummary, type EntryContent } from './entry-content.ts';

/** Atom wants a day even of a feed without entries. */
const NEVER = '1970-01-01';

/**
 * A feed as Atom (RFC 4287).
 *
 * @param site the origin that the site is published at
 */
export function atomFeed(view: FeedView, site: URL, contentOf: (entry: FeedEntry) => EntryContent): string {
  const whole = (path: string) => absoluteUrl(path, site);
  const xml = generateAtomFeed(
    {
      id: whole(view.id),
      title: { value: view.title },
      subtitle: { value: view.description },
      updated: new Date(view.updated ?? NEVER),
      authors: [{ name: view.publisher, uri: whole(homeUrl()) }],
      rights: { value: view.licence },
      links: [
        { href: whole(feedUrl('atom', view.page)), rel: 'self', type: 'application/atom+xml' },
        { href: whole(view.page), rel: 'alternate', type: 'text/html' },
      ],
      entries: view.entries.map((entry) => entryOf(entry, whole, contentOf(entry))),
      xml: { lang: view.language },
    },
    { strict: true, stylesheets: [{ type: 'text/css', href: feedStyleUrl() }] },
  );
  return withNote(withoutSpaceAroundText(xml), feedNote(whole(feedUrl('atom', view.page)), whole(view.page)));
}

/** Behind the tag that opens the feed, so that a browser shows it first. */
function withNote(xml: string, note: string): string {
  return xml.replace(/<feed [^>]*>/, (tag) => `${tag}\n  ${note}`);
}

/** feedsmith 3.0.1 puts a text with "&" or "<" on lines of its own, and RFC 4287 takes the spaces for part of it. */
function withoutSpaceAroundText(xml: string): string {
  return xml.replace(/>\s+((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s+<\//g, '>$1</');
}

function entryOf(entry: FeedEntry, whole: (path: string) => string, { html }: EntryContent) {
  return {
    id: whole(entry.id),
    title: { value: entry.title },
    links: [{ href: whole(entry.url), rel: 'alternate', type: 'text/html' }],
    published: new Date(entry.published),
    updated: new Date(entry.updated),
    categories: [{ term: entry.kind }],
    summary: { value: entrySummary(entry) },
    content: { type: 'html', value: html },
  };
}
