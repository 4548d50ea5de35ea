import { formatDate, type PrintedDate } from '../../../format.ts';
import { datesToCome } from '../../../model/graph/dates-to-come.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { lastPublished } from '../../../model/graph/publication.ts';
import { factUrl } from '../../../urls.ts';
import { factState, type FactState } from '../events/fact-state.ts';
import { linkToEvent, type Link } from '../links/link.ts';

/** Something that an event has set a date for. */
export interface UpcomingLine extends FactState {
  readonly date: PrintedDate;
  /** The last day it may be, `YYYY-MM-DD`, from which on it is no longer to come. */
  readonly last: string;
  /** What is to happen, leading to where it is said. */
  readonly link: Link;
  readonly note: string | null;
  /** The event that sets the date. */
  readonly event: Link;
}

/**
 * What is to come, the next first: dates that events set and that were not past on a day.
 *
 * @param day `YYYY-MM-DD`; unless told otherwise that of the last source, for nothing reads the clock, so that a page
 *   says the same whenever it is built
 */
export function upcomingLines(graph: Graph, day: string = lastDayOf(graph)): readonly UpcomingLine[] {
  return datesToCome(graph, day).map(({ fact, event }) => ({
    date: formatDate(fact.date),
    last: fact.date.last,
    link: { href: factUrl(event.id, fact.anchor), label: fact.what },
    note: fact.note,
    event: linkToEvent(event),
    ...factState({ fact, event }),
  }));
}

function lastDayOf(graph: Graph): string {
  return lastPublished([...graph.sources.values()])?.first ?? '';
}
