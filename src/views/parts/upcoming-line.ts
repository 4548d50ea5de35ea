import { formatDay, type PrintedDay } from '../../format.ts';
import { compareDays, dayFrom } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { lastPublished } from '../../model/publication.ts';
import { factUrl } from '../../urls.ts';
import { linkToEvent, type Link } from './link.ts';

/** Something that an event has set a date for. */
export interface UpcomingLine {
  readonly date: PrintedDay;
  /** What is to happen, leading to where it is said. */
  readonly link: Link;
  readonly note: string | null;
  /** The event that sets the date. */
  readonly event: Link;
}

/**
 * What is to come, the next first: dates that events set and that were not past when the last source was published.
 * Nothing reads the clock, so that a page says the same whenever it is built.
 */
export function upcomingLines(graph: Graph): readonly UpcomingLine[] {
  const now = lastPublished([...graph.sources.values()])?.first ?? '';
  return graph.facts.upcoming
    .map((recorded) => ({ ...recorded, day: dayFrom(recorded.fact.date) }))
    .filter(({ day }) => day.last > now)
    .toSorted((a, b) => compareDays(a.day, b.day))
    .map(({ fact, event, anchor, day }) => ({
      date: formatDay(day),
      link: { href: factUrl(event.id, anchor), label: fact.what },
      note: fact.note,
      event: linkToEvent(event),
    }));
}
