import { textOfHtml } from '../html/fragment.ts';
import { written, type Feed, type FeedItem } from './feed.ts';
import type { ParsedFeed } from './feed-items.ts';

type Rss = ParsedFeed<'rss'>;
type Rdf = ParsedFeed<'rdf'>;
type RssItem = NonNullable<Rss['items']>[number];
type RdfItem = NonNullable<Rdf['items']>[number];

/** An RSS feed; its titles may hold HTML, which its readers do not see. */
export function ofRss(feed: Rss): Feed {
  return {
    title: textOfHtml(feed.title),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    base: feed.xml?.base ?? feed.link,
    items: (feed.items ?? []).map(itemOfRss),
  };
}

function itemOfRss(item: RssItem): FeedItem {
  const full = item.content?.encoded;
  return {
    title: textOfHtml(item.title),
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
    published: written(item.pubDate ?? item.dc?.dates?.[0]),
    publishedField: item.pubDate ? 'pubDate' : 'dc:date',
    updated: written(item.atom?.updated ?? item.dcterms?.modified?.[0]),
    authors: item.dc?.creators ?? (item.authors ?? []).flatMap(({ name }) => name ?? []),
    publisher: item.source?.title ?? item.dc?.publishers?.[0],
    html: full ?? item.description,
    isSummary: full === undefined,
  };
}

/** A feed in RDF (RSS 1.0). */
export function ofRdf(feed: Rdf): Feed {
  return {
    title: feed.dc?.publishers?.[0] ?? textOfHtml(feed.title),
    language: feed.dc?.languages?.[0],
    base: feed.link,
    items: (feed.items ?? []).map(itemOfRdf),
  };
}

function itemOfRdf(item: RdfItem): FeedItem {
  const full = item.content?.encoded;
  return {
    title: textOfHtml(item.title),
    link: item.link ?? item.rdf?.about,
    language: item.dc?.languages?.[0],
    published: written(item.dc?.dates?.[0]),
    publishedField: 'dc:date',
    authors: item.dc?.creators ?? [],
    publisher: item.dc?.publishers?.[0],
    html: full ?? item.description,
    isSummary: full === undefined,
  };
}
