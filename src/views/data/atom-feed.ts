import { generateAtomFeed } from 'feedsmith';
import type { Graph } from '../../model/graph/graph.ts';
import { absoluteUrl, feedUrl } from '../../urls.ts';
import { feedView, type FeedEntry } from '../parts/timeline/feed.ts';

/** Atom wants a day even of a feed without entries. */
const NEVER = '1970-01-01';

/**
 * What was added or corrected last, as Atom (RFC 4287).
 *
 * @param site the origin that the site is published at
 */
export function atomFeed(graph: Graph, site: URL): string {
  const { title, description, language, home, publisher, licence, updated, entries } = feedView(graph, site);
  const own = absoluteUrl(feedUrl('atom'), site);
  const xml = generateAtomFeed(
    {
      id: own,
      title: { value: title },
      subtitle: { value: description },
      updated: new Date(updated ?? NEVER),
      authors: [{ name: publisher, uri: home }],
      rights: { value: licence },
      links: [
        { href: own, rel: 'self', type: 'application/atom+xml' },
        { href: home, rel: 'alternate', type: 'text/html' },
      ],
      entries: entries.map(entryOf),
      xml: { lang: language },
    },
    { strict: true },
  );
  return withoutSpaceAroundText(xml);
}

/** feedsmith 3.0.1 puts a text with "&" or "<" on lines of its own, and RFC 4287 takes the spaces for part of it. */
function withoutSpaceAroundText(xml: string): string {
  return xml.replace(/>\s+((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s+<\//g, '>$1</');
}

function entryOf({ id, url, title, kind, published, updated, text }: FeedEntry) {
  return {
    id,
    title: { value: title },
    links: [{ href: url, rel: 'alternate', type: 'text/html' }],
    published: new Date(published),
    updated: new Date(updated),
    categories: [{ term: kind }],
    summary: { value: text },
  };
}
