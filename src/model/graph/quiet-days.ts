import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import type { Graph } from './graph.ts';
import { knownDays } from './known-on.ts';

/** As many days before the story was begun have a page of their own, */
const DAYS_BEFORE = 400;
/** and so many days in all, which are eleven years. */
const MOST_DAYS = 4000;

/**
 * The days without a publication, from the first event to the last source, `YYYY-MM-DD`. Of a story that goes far back
 * those since 400 days before the last source that it was begun with, so that an event of long ago makes no thousands of
 * pages, and a day that has one keeps it as the story grows.
 */
export function quietDays(graph: Graph): readonly string[] {
  const days = knownDays(graph);
  const last = days.at(-1)?.day;
  if (last === undefined) return [];
  const published = new Set(days.map(({ iso }) => iso));
  const first = [...graph.events.values()]
    .map(({ date }) => date.first)
    .reduce((a, b) => (a < b ? a : b), days[0]!.day);
  const most = Math.min(MOST_DAYS, DAYS_BEFORE + daysBetween(begunWith(graph, last), last));
  const count = Math.min(most, daysBetween(first, last));
  return Array.from({ length: count + 1 }, (_, back) =>
    formatISO(addDays(new UTCDate(last), -back), { representation: 'date' }),
  ).filter((day) => !published.has(day));
}

/** The day of the last source of those that were added first. */
function begunWith({ sources, story }: Graph, last: string): string {
  const first = [...sources.values()].filter(({ added }) => added.first === story.firstAdded?.first);
  const days = first.flatMap(({ published }) => published?.first ?? []);
  return days.reduce((a, b) => (a > b ? a : b), days[0] ?? last);
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, differenceInCalendarDays(new UTCDate(to), new UTCDate(from)));
}
