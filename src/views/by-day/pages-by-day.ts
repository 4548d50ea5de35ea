import { knownDays, asKnownOn, type KnownDay } from '../../model/graph/known-on.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { answeredQuestionOf } from '../../model/answers/answered-question.ts';
import { isActor, type Subject } from '../../model/records/subject.ts';
import { perGraph } from '../../model/graph/per-graph.ts';
import type { MarkdownText } from '../../model/text/markdown-text.ts';
import { recordPath } from '../../paths.ts';
import { eventView, type EventView } from '../event.ts';
import { pledgesView, type PledgesView } from '../pledges.ts';
import { questionIndexView, type QuestionIndexView } from '../question-index.ts';
import { questionView, type QuestionView } from '../question.ts';
import { sourceIndexView, type SourceIndexView } from '../source-index.ts';
import { sourceView, type SourceView } from '../source.ts';
import { subjectView, type SubjectView } from '../subject.ts';

/** A page as it was on a day: what it prints, and of a record its text. */
export type PageOnDay =
  | { readonly kind: 'event'; readonly view: EventView; readonly text: MarkdownText }
  | { readonly kind: 'subject'; readonly view: SubjectView; readonly text: MarkdownText }
  | { readonly kind: 'source'; readonly view: SourceView; readonly text: MarkdownText }
  | { readonly kind: 'question'; readonly view: QuestionView }
  | { readonly kind: 'questions'; readonly view: QuestionIndexView }
  | { readonly kind: 'sources'; readonly view: SourceIndexView }
  | { readonly kind: 'pledges'; readonly view: PledgesView };

/** A page from the first of the days on which it said the same. */
export interface DatedPage {
  /** Its path within the site as it is now: `events/x/`. */
  readonly path: string;
  readonly day: KnownDay;
  readonly page: PageOnDay;
}

/** As many pages as are worked out for all days together; a longer story has those of its last days. */
const MOST_PAGES = 3000;

/**
 * Every page of records and lists of them as it was on the days by which it changed, worked out from the story as it
 * was known on each. What a page says between two of these days is what it said on the first of them.
 *
 * The work grows with records and days, so it is bounded: a story of 100 records has the pages of its last 30 days of
 * publication, one of 10,000 has none, and leads to its pages of days.
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
  const records = events.size + subjects.size + questions.size + sources.size + 1;
  // Of two days that count from one, as a month and its first day do, the page of one is that of both.
  const days = [...new Map(knownDays(graph).map((day) => [day.day, day])).values()];
  const count = Math.min(days.length, Math.floor(MOST_PAGES / records));
  return count === 0 ? [] : days.slice(-count);
}

/** Every page that there was to print, by its path within the site. */
function* pagesOn(told: Graph): Generator<readonly [path: string, page: PageOnDay]> {
  yield* listsOn(told);
  for (const event of told.events.values())
    yield [recordPath('events', event.id), { kind: 'event', view: asOfThen(eventView(told, event)), text: event.text }];
  for (const subject of told.subjects.values()) {
    const page = subjectOn(told, subject);
    if (page) yield [recordPath(isActor(subject) ? 'actors' : 'entities', subject.id), page];
  }
  for (const source of told.sources.values())
    yield [
      recordPath('sources', source.id),
      { kind: 'source', view: asOfThen(sourceView(told, source)), text: source.text },
    ];
  for (const question of told.questions.values())
    if (answeredQuestionOf(told, question.id).claims.length > 0)
      yield [recordPath('questions', question.id), { kind: 'question', view: asOfThen(questionView(told, question)) }];
}

function* listsOn(told: Graph): Generator<readonly [path: string, page: PageOnDay]> {
  yield ['questions/', { kind: 'questions', view: questionIndexView(told) }];
  yield ['sources/', { kind: 'sources', view: sourceIndexView(told) }];
  yield ['pledges/', { kind: 'pledges', view: pledgesView(told) }];
}

/** Somebody or something of whom nobody had told anything has no page. */
function subjectOn(told: Graph, subject: Subject): PageOnDay | null {
  const view = subjectView(told, subject);
  const isTold = view.contents.length > 0 || view.eventsHeading !== null;
  return isTold ? { kind: 'subject', view: asOfThen(view), text: subject.text } : null;
}

/** Editors correct what a page says now. */
function asOfThen<View extends { readonly corrections: unknown; readonly changed: unknown }>(view: View): View {
  return { ...view, corrections: [], changed: null };
}
