import { formatDate } from '../../format.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { TitlesFile } from '../../search/titles.ts';
import { eventTitle } from '../parts/links/link.ts';
import { eventUrl, pathInSite } from '../../urls.ts';

/** The titles of all events, newest first. */
export function eventTitles({ events }: Graph): TitlesFile {
  return [...events.values()]
    .toReversed()
    .map((event) => [pathInSite(eventUrl(event.id)), eventTitle(event), formatDate(event.date).text]);
}
