import type { Graph } from '../../model/graph/graph.ts';
import { feedUrl } from '../../urls.ts';
import { atomFeed } from '../parts/feeds/atom-feed.ts';
import { entryContent, type PrintAccount } from '../parts/feeds/entry-content.ts';
import type { FeedEntry, FeedView } from '../parts/feeds/feed-view.ts';
import { jsonFeed } from '../parts/feeds/json-feed.ts';
import { storyFeed } from '../parts/feeds/story-feed.ts';

/** A feed as a file. */
export interface FeedFile {
  /** Its address. */
  readonly url: string;
  /** All that it prints, but for its accounts, which hold links to names. */
  readonly view: FeedView;
  /** What the file holds. */
  readonly write: () => string;
}

/**
 * Every feed of the site in one form.
 *
 * @param site the origin that the site is published at
 */
export function feedFiles(graph: Graph, form: 'atom' | 'json', site: URL, print: PrintAccount): readonly FeedFile[] {
  const contentOf = (entry: FeedEntry) => entryContent(entry, site, print);
  const write = (view: FeedView) =>
    form === 'atom' ? atomFeed(view, site, contentOf) : JSON.stringify(jsonFeed(view, site, contentOf));
  return [storyFeed(graph)].map((view) => ({ url: feedUrl(form, view.page), view, write: () => write(view) }));
}
