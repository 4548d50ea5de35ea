import { generateOpml } from 'feedsmith';
import type { Graph } from '../../model/graph/graph.ts';
import { oncePerObject } from '../../model/once.ts';
import { absoluteUrl, feedUrl } from '../../urls.ts';
import { feedWords } from '../../words/feed.ts';
import { allFeeds } from '../parts/feeds/all-feeds.ts';
import { atomFeed } from '../parts/feeds/atom-feed.ts';
import { entryContent, type PrintAccount } from '../parts/feeds/entry-content.ts';
import type { FeedEntry, FeedView } from '../parts/feeds/feed-view.ts';
import { jsonFeed } from '../parts/feeds/json-feed.ts';

/** A feed as two files, each beside the page that the feed is of. */
export interface FeedFiles {
  readonly view: FeedView;
  readonly atom: () => string;
  readonly json: () => string;
}

/**
 * Every feed of the site.
 *
 * @param site the origin that the site is published at
 * @param print prints an account, the same each time
 */
export function feedFiles(graph: Graph, site: URL, print: PrintAccount): readonly FeedFiles[] {
  const contentOf = oncePerObject((entry: FeedEntry) => entryContent(entry, site, print));
  return Object.values(allFeeds(graph))
    .flat()
    .map((view: FeedView) => ({
      view,
      atom: () => atomFeed(view, site, contentOf),
      json: () => JSON.stringify(jsonFeed(view, site, contentOf)),
    }));
}

/**
 * All feeds as a list that feed readers take in (OPML 2.0).
 *
 * @param site the origin that the site is published at
 */
export function feedList(graph: Graph, site: URL): string {
  const { story, corrections, ...groups } = allFeeds(graph);
  const line = ({ title, page }: FeedView) => ({
    type: 'rss',
    text: title,
    title,
    xmlUrl: absoluteUrl(feedUrl('atom', page), site),
    htmlUrl: absoluteUrl(page, site),
  });
  const outlines = (['actors', 'entities', 'bodies', 'questions'] as const)
    .filter((group) => groups[group].length > 0)
    .map((group) => ({ text: feedWords.group[group], outlines: groups[group].map(line) }));
  const body = { outlines: [line(story), line(corrections), ...outlines] };
  return generateOpml({ head: { title: story.title }, body }, { strict: true });
}
