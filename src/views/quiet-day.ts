import { formatCalendarDay, formatDateAsNoun } from '../format.ts';
import type { Graph } from '../model/graph/graph.ts';
import { knownDays, type KnownDay } from '../model/graph/known-on.ts';
import { dateFrom } from '../model/dates/edtf.ts';
import { quietDays } from '../model/graph/quiet-days.ts';
import { timelineUrl } from '../urls.ts';
import { knownDayLink } from './parts/timeline/known-day-link.ts';
import type { Link } from './parts/links/link.ts';
import { knownDayWords } from '../words/known-days.ts';

/** A day of the story on which nothing was published: what was known then is what had been published before. */
export interface QuietDayView {
  readonly title: string;
  readonly text: string;
  /** The timeline as known on that day, for readers with scripts. */
  readonly timeline: string;
  /** What was known by the last day of publication before it; the first day of all, for a day before that. */
  readonly known: Link;
}

/** Every day that has such a page, `YYYY-MM-DD`. */
export function quietDayPages(graph: Graph): readonly string[] {
  return quietDays(graph);
}

/**
 * What stands at the address of a day on which nothing was published.
 *
 * @param day `YYYY-MM-DD`
 */
export function quietDayView(graph: Graph, day: string): QuietDayView {
  const words = formatCalendarDay(day);
  const days = knownDays(graph);
  const before = days.findLast((known) => known.day <= day);
  return {
    title: knownDayWords.title(words, 'day'),
    text: before ? knownDayWords.quiet(words, wordsFor(before)) : knownDayWords.tooEarly(words, wordsFor(days[0]!)),
    timeline: `${timelineUrl()}?known=${day}`,
    known: knownDayLink(before ?? days[0]!),
  };
}

function wordsFor({ iso }: KnownDay): string {
  return formatDateAsNoun(dateFrom(iso)).text;
}
