import { formatDate, formatList, type PrintedDate } from '../../../format.ts';
import type { Upcoming } from '../../../model/records/upcoming.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { datesToCome, type PlannedDate } from '../../../model/graph/dates-to-come.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { lastDayOfStory } from '../../../model/graph/last-day.ts';
import { factUrl } from '../../../urls.ts';
import { factState, type FactState } from '../events/fact-state.ts';
import { linkToEvent, type Link } from '../links/link.ts';
import { upcomingWords } from '../../../words/dates-to-come.ts';

/** Something that an event has set a date for. */
export interface UpcomingLine extends FactState {
  readonly date: PrintedDate;
  /** The last day it may be, `YYYY-MM-DD`, from which on it is no longer to come. */
  readonly last: string;
  /** What is to happen, leading to where it is said. */
  readonly link: Link;
  readonly note: string | null;
  /** The event that set the date, and those that told it again. */
  readonly event: Link;
  readonly again: readonly Link[];
  /** "Moved from 20 March 2026", or which dates were told before; null where none was. */
  readonly moved: string | null;
}

/**
 * What is to come, the next first: dates that events set and that were not past on a day.
 *
 * @param day `YYYY-MM-DD`; unless told otherwise that of the last source, for nothing reads the clock, so that a page
 *   says the same whenever it is built
 */
export function upcomingLines(graph: Graph, day: string = lastDayOf(graph)): readonly UpcomingLine[] {
  return datesToCome(graph, day).map(upcomingLine);
}

function upcomingLine({ date, told, before }: PlannedDate): UpcomingLine {
  const [first, ...again] = told as readonly [RecordedFact<Upcoming>, ...RecordedFact<Upcoming>[]];
  const dates = formatList(before.map((other) => formatDate(other).text));
  const isMoved = told.some(({ fact }) => fact.status === 'rescheduled');
  return {
    date: formatDate(date),
    last: date.last,
    link: { href: factUrl(first.event.id, first.fact.anchor), label: first.fact.what },
    note: told.findLast(({ fact }) => fact.note !== null)?.fact.note ?? null,
    event: linkToEvent(first.event),
    again: again.map(({ event }) => linkToEvent(event)),
    moved: dates === '' ? null : upcomingWords[isMoved ? 'movedFrom' : 'before'](dates),
    ...factState(first),
  };
}

function lastDayOf(graph: Graph): string {
  return lastDayOfStory(graph)?.first ?? '';
}
