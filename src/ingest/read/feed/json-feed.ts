import { htmlOfText } from '../html/fragment.ts';
import { written, type Feed, type FeedItem } from './feed.ts';
import type { ParsedFeed } from './feed-items.ts';

type JsonFeed = ParsedFeed<'json'>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

/** A JSON feed. */
export function ofJsonFeed(feed: JsonFeed): Feed {
  return {
    title: feed.title,
    language: feed.language,
    base: feed.home_page_url,
    items: (feed.items ?? []).map((item) => itemOf(item, feed)),
  };
}

function itemOf(item: JsonItem, feed: JsonFeed): FeedItem {
  const full = item.content_html ?? (item.content_text === undefined ? undefined : htmlOfText(item.content_text));
  return {
    title: item.title,
    link: item.url ?? item.external_url ?? item.id,
    language: item.language,
    published: written(item.date_published),
    publishedField: 'date_published',
    updated: written(item.date_modified),
    authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
    html: full ?? (item.summary === undefined ? undefined : htmlOfText(item.summary)),
    isSummary: full === undefined,
  };
}
