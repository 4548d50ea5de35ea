import type { Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { feedUrl, homeUrl } from '../../../urls.ts';
import { compareUpdates, eventEntry } from './event-entry.ts';
import type { FeedEntry, FeedView } from './feed-view.ts';

/** The events of the story that were added or corrected last. */
export function storyFeed(graph: Graph): FeedView {
  const { title, standfirst } = graph.story;
  return feedOf(graph, homeUrl(), title, standfirst, eventEntries(graph, [...graph.events.values()]));
}

/** The most that a feed holds. */
const MOST = 50;

/** The entries of the events that changed last of these, of very many that many. */
export function eventEntries(graph: Graph, events: readonly StoryEvent[], most = MOST): readonly FeedEntry[] {
  return events
    .toSorted((a, b) => compareUpdates(graph, a, b))
    .slice(0, most)
    .map(({ id }) => eventEntry(graph, id));
}

/**
 * A feed of a page.
 *
 * @param entries the latest change first
 * @param first the address that the page had first
 */
export function feedOf(
  { story: { language, publisher, licence } }: Graph,
  page: string,
  title: string,
  description: string,
  entries: readonly FeedEntry[],
  first = page,
): FeedView {
  const updated = entries[0]?.updated ?? null;
  return {
    id: feedUrl('atom', first),
    title,
    description,
    language,
    page,
    publisher,
    licence: licence.name,
    updated,
    entries: entries.slice(0, MOST),
  };
}
