import { generateJsonFeed } from 'feedsmith';
import { absoluteUrl, feedUrl, homeUrl } from '../../../urls.ts';
import type { FeedEntry, FeedView } from './feed-view.ts';
import { entrySummary, type EntryContent } from './entry-content.ts';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @param site the origin that the site is published at
 */
export function jsonFeed(view: FeedView, site: URL, contentOf: (entry: FeedEntry) => EntryContent): object {
  const whole = (path: string) => absoluteUrl(path, site);
  const feed = generateJsonFeed(
    {
      title: view.title,
      home_page_url: whole(view.page),
      feed_url: whole(feedUrl('json', view.page)),
      description: view.description,
      language: view.language,
      authors: [{ name: view.publisher, url: whole(homeUrl()) }],
      items: view.entries.map((entry) => itemOf(entry, whole, contentOf(entry))),
    },
    { strict: true },
  ) as object;
  // An empty list is left out, and the format wants one.
  return { items: [], ...feed };
}

function itemOf(entry: FeedEntry, whole: (path: string) => string, { html, text }: EntryContent) {
  return {
    id: whole(entry.id),
    url: whole(entry.url),
    title: entry.title,
    content_html: html,
    content_text: text,
    summary: entrySummary(entry),
    date_published: new Date(entry.published),
    date_modified: new Date(entry.updated),
    tags: [entry.kind],
  };
}
