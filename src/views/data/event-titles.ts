import { formatDate } from '../../format.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { TitlesFile } from '../../search/titles.ts';

/** The titles of all events, newest first. */
export function eventTitles({ events }: Graph): TitlesFile {
  return [...events.values()].toReversed().map(({ id, title, date }) => [id, title, formatDate(date).text]);
}
