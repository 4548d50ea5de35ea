import type { Graph } from '../../../model/graph/graph.ts';
import { timelineFileUrl, timelineUrl } from '../../../urls.ts';
import { timelineList } from './timeline-list.ts';
import { TIMELINE_ORDERS, type TimelineOrder } from './timeline-orders.ts';

/**
 * Where the script that narrows a long timeline finds what the page does not hold, each file loaded when it is first
 * needed; those by year hold more as the story does, and the others little of each record.
 */
export interface TimelineFileAddresses {
  /** What the events of each year can be found by, in the order of the timeline: `FacetsFile`. */
  readonly facets: readonly string[];
  /** The words of the events of each year: `WordsFile`. */
  readonly words: readonly string[];
  /** All that a reader can narrow it to: `FilterOptions`. */
  readonly choices: string;
  /** How often each event was corrected, by id. */
  readonly corrections: string;
}

/** Where these files are; null of a story whose timeline is one page, which holds all that they would. */
export function timelineFileAddresses(graph: Graph, order: TimelineOrder): TimelineFileAddresses | null {
  const list = timelineList(graph, order);
  if (!list.isDivided) return null;
  const byYear = (base: string, name: string, of: TimelineOrder) =>
    timelineList(graph, of).sections.map(({ key }) => timelineFileUrl(base, `${name}/${key}`));
  return {
    facets: byYear(TIMELINE_ORDERS[order].url(), 'facets', order),
    words: byYear(timelineUrl(), 'words', 'newest-first'),
    choices: timelineFileUrl(timelineUrl(), 'choices'),
    corrections: timelineFileUrl(timelineUrl(), 'corrections'),
  };
}
