import { asKnownOn, type KnownDay } from '../../model/graph/known-on.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { sourcePairs } from '../../model/answers/source-pairs.ts';
import { perGraph } from '../../model/graph/per-graph.ts';
import { daysApart, lastDays, recordsOf } from './last-days.ts';
import { listsOn, type ListOnDay } from './lists-on-day.ts';
import { recordPages, subjectPage, type PageAt, type RecordOnDay } from './record-pages.ts';

/** A page as it was on a day: that of a record, or of a list of them. */
export type PageOnDay = RecordOnDay | ListOnDay;

/** A page from the first of the days on which it said the same. */
export interface DatedPage {
  /** Its path within the site as it is now: `events/x/`. */
  readonly path: string;
  readonly day: KnownDay;
  readonly page: PageOnDay;
}

/** A page of a kind from the first of the days on which it said the same. */
export interface DatedPageOf<Kind> extends DatedPage {
  readonly page: Extract<PageOnDay, { readonly kind: Kind }>;
}

/** As many pages as are worked out for all days together; a longer story has those of its last days. */
const MOST_PAGES = 3000;

/**
 * Every page of records and lists of them as it was on the days by which it changed, worked out from the story as it
 * was known on each. What a page says between two of these days is what it said on the first of them.
 *
 * The work grows with records and days, so it is bounded: a story of 100 records has the pages of its last 30 days of
 * publication. One of more than 1,500 would have those of its last day alone; it has of its last days those of the records
 * of which anything became known on them, and leads to its pages of days for the rest.
 */
export const pagesByDay = perGraph((graph): readonly DatedPage[] => {
  const latest = new Map<string, string>();
  return daysWithPages(graph).flatMap((day) => {
    const told = asKnownOn(graph, day.day);
    const pages = isLong(graph) ? recordPages(told, recordsOf(told, lastDays(graph))) : pagesOn(told);
    return [...pages].flatMap(([path, page]) => {
      const content = JSON.stringify(page);
      if (latest.get(path) === content) return [];
      latest.set(path, content);
      return [{ path, day, page }];
    });
  });
});

/** The days, oldest first, of which the pages are kept. */
export function daysWithPages(graph: Graph): readonly KnownDay[] {
  if (isLong(graph)) return lastDays(graph).days;
  const days = daysApart(graph);
  return days.slice(-Math.min(days.length, daysOfAllPages(graph)));
}

/** True for a story of more than one day that has too many records for all of their pages of two days. */
function isLong(graph: Graph): boolean {
  return daysOfAllPages(graph) < Math.min(daysApart(graph).length, 2);
}

function daysOfAllPages(graph: Graph): number {
  const { events, subjects, questions, sources } = graph;
  const records = events.size + subjects.size + questions.size + sources.size + sourcePairs(graph).length + 1;
  return Math.floor(MOST_PAGES / records);
}

/** Those of a kind, in the order of their days. */
export function pagesByDayOf<Kind extends PageOnDay['kind']>(graph: Graph, kind: Kind): readonly DatedPageOf<Kind>[] {
  return pagesByDay(graph).filter((dated): dated is DatedPageOf<Kind> => dated.page.kind === kind);
}

/** Every page that there was to print, by its path within the site. */
function* pagesOn(told: Graph): Generator<PageAt<PageOnDay>> {
  const { events, sources, questions } = told;
  const subjects = [...told.subjects.values()].flatMap((subject) => {
    const page = subjectPage(told, subject);
    return page ? [{ id: subject.id, page }] : [];
  });
  yield* listsOn(told, new Set(subjects.map(({ id }) => id)));
  yield* recordPages(told, { events: events.values(), subjects: [], sources: [], questions: [] });
  for (const { page } of subjects) yield page;
  yield* recordPages(told, { events: [], subjects: [], sources: sources.values(), questions: questions.values() });
}
