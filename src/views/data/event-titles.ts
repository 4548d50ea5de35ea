import { formatDate } from '../../format.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { TitlesFile } from '../../search/titles.ts';
import { eventUrl, pathInSite } from '../../urls.ts';

/** The titles of all events, newest first. */
export function eventTitles({ events }: Graph): TitlesFile {
  return [...events.values()]
    .toReversed()
    .map(({ id, title, date }) => [pathInSite(eventUrl(id)), title, formatDate(date).text]);
}
