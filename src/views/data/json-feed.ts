import { generateJsonFeed } from 'feedsmith';
import type { Graph } from '../../model/graph/graph.ts';
import { absoluteUrl, feedUrl } from '../../urls.ts';
import { feedView, type FeedEntry } from '../parts/timeline/feed.ts';

/**
 * What was added or corrected last, as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @param site the origin that the site is published at
 */
export function jsonFeed(graph: Graph, site: URL): object {
  const { title, description, language, home, publisher, entries } = feedView(graph, site);
  const feed = generateJsonFeed(
    {
      title,
      home_page_url: home,
      feed_url: absoluteUrl(feedUrl('json'), site),
      description,
      language,
      authors: [{ name: publisher, url: home }],
      items: entries.map(itemOf),
    },
    { strict: true },
  ) as object;
  // An empty list is left out, and the format wants one.
  return { items: [], ...feed };
}

function itemOf({ id, url, title, kind, published, updated, text }: FeedEntry) {
  return {
    id,
    url,
    title,
    content_text: text,
    date_published: new Date(published),
    date_modified: new Date(updated),
    tags: [kind],
  };
}
