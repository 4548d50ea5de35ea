import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import type { Graph } from './graph.ts';
import { knownDays } from './known-on.ts';

/** As many days back from the last source as have a page of their own. */
const MOST_DAYS = 400;

/**
 * The days without a publication, from the first event to the last source, `YYYY-MM-DD`; of a longer story the last
 * 400, so that an event of long ago makes no thousands of pages.
 */
export function quietDays(graph: Graph): readonly string[] {
  const days = knownDays(graph);
  const last = days.at(-1)?.day;
  if (last === undefined) return [];
  const published = new Set(days.map(({ iso }) => iso));
  const first = [...graph.events.values()]
    .map(({ date }) => date.first)
    .reduce((a, b) => (a < b ? a : b), days[0]!.day);
  const count = Math.min(MOST_DAYS, differenceInCalendarDays(new UTCDate(last), new UTCDate(first)));
  return Array.from({ length: count + 1 }, (_, back) =>
    formatISO(addDays(new UTCDate(last), -back), { representation: 'date' }),
  ).filter((day) => !published.has(day));
}
