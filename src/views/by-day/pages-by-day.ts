import { knownDays, asKnownOn, type KnownDay } from '../../model/graph/known-on.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { sourcePairs } from '../../model/answers/source-pairs.ts';
import { answeredQuestionOf } from '../../model/answers/answered-question.ts';
import { isActor, type Subject } from '../../model/records/subject.ts';
import { perGraph } from '../../model/graph/per-graph.ts';
import type { MarkdownText } from '../../model/text/markdown-text.ts';
import { recordPath } from '../../paths.ts';
import { eventView, type EventView } from '../event.ts';
import { questionView, type QuestionView } from '../question.ts';
import { sourceView, type SourceView } from '../source.ts';
import { subjectView, type SubjectView } from '../subject.ts';
import { listsOn, type ListOnDay } from './lists-on-day.ts';

/** A page as it was on a day: what it prints, and of a record its text. */
export type PageOnDay =
  | { readonly kind: 'event'; readonly view: EventView; readonly text: MarkdownText }
  | { readonly kind: 'subject'; readonly view: SubjectView; readonly text: MarkdownText }
  | { readonly kind: 'source'; readonly view: SourceView; readonly text: MarkdownText }
  | { readonly kind: 'question'; readonly view: QuestionView }
  | ListOnDay;

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
 * publication, and one of more than 1,500 has none and leads to its pages of days. The last day alone would say of every
 * record what its page says now.
 */
export const pagesByDay = perGraph((graph): readonly DatedPage[] => {
  const latest = new Map<string, string>();
  return daysWithPages(graph).flatMap((day) => {
    const told = asKnownOn(graph, day.day);
    return [...pagesOn(told)].flatMap(([path, page]) => {
      const content = JSON.stringify(page);
      if (latest.get(path) === content) return [];
      latest.set(path, content);
      return [{ path, day, page }];
    });
  });
});

/** The days, oldest first, of which the pages are kept. */
export function daysWithPages(graph: Graph): readonly KnownDay[] {
  const { events, subjects, questions, sources } = graph;
  const records = events.size + subjects.size + questions.size + sources.size + sourcePairs(graph).length + 1;
  // Of two days that count from one, as a month and its first day do, the page of one is that of both.
  const days = [...new Map(knownDays(graph).map((day) => [day.day, day])).values()];
  const count = Math.min(days.length, Math.floor(MOST_PAGES / records));
  return count < Math.min(days.length, 2) ? [] : days.slice(-count);
}

/** Those of a kind, in the order of their days. */
export function pagesByDayOf<Kind extends PageOnDay['kind']>(graph: Graph, kind: Kind): readonly DatedPageOf<Kind>[] {
  return pagesByDay(graph).filter((dated): dated is DatedPageOf<Kind> => dated.page.kind === kind);
}

/** Every page that there was to print, by its path within the site. */
function* pagesOn(told: Graph): Generator<readonly [path: string, page: PageOnDay]> {
  const subjects = [...told.subjects.values()].flatMap((subject) => subjectOn(told, subject) ?? []);
  yield* listsOn(told, new Set(subjects.map(({ id }) => id)));
  for (const event of told.events.values())
    yield [recordPath('events', event.id), { kind: 'event', view: asOfThen(eventView(told, event)), text: event.text }];
  for (const { path, page } of subjects) yield [path, page];
  for (const source of told.sources.values())
    yield [
      recordPath('sources', source.id),
      { kind: 'source', view: asOfThen(sourceView(told, source)), text: source.text },
    ];
  for (const question of told.questions.values())
    if (answeredQuestionOf(told, question.id).claims.length > 0)
      yield [recordPath('questions', question.id), { kind: 'question', view: asOfThen(questionView(told, question)) }];
}

/** Somebody or something of whom nobody had told anything has no page. */
function subjectOn(told: Graph, subject: Subject): { id: string; path: string; page: PageOnDay } | null {
  const { id, text } = subject;
  const view = subjectView(told, subject);
  const isTold = view.contents.length > 0 || view.eventsHeading !== null;
  const path = recordPath(isActor(subject) ? 'actors' : 'entities', id);
  return isTold ? { id, path, page: { kind: 'subject', view: asOfThen(view), text } } : null;
}

/** Editors correct what a page says now. */
function asOfThen<View extends { readonly corrections: unknown; readonly changed: unknown }>(view: View): View {
  return { ...view, corrections: [], changed: null };
}
