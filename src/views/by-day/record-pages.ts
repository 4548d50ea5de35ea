import { answeredQuestionOf } from '../../model/answers/answered-question.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { StoryEvent } from '../../model/records/event.ts';
import type { Question } from '../../model/records/question.ts';
import type { Source } from '../../model/records/source.ts';
import { isActor, type Subject } from '../../model/records/subject.ts';
import type { MarkdownText } from '../../model/text/markdown-text.ts';
import { recordPath } from '../../paths.ts';
import { eventView, type EventView } from '../event.ts';
import { questionView, type QuestionView } from '../question.ts';
import { sourceView, type SourceView } from '../source.ts';
import { subjectView, type SubjectView } from '../subject.ts';

/** The page of a record as it was on a day: what it prints, and its text. */
export type RecordOnDay =
  | { readonly kind: 'event'; readonly view: EventView; readonly text: MarkdownText }
  | { readonly kind: 'subject'; readonly view: SubjectView; readonly text: MarkdownText }
  | { readonly kind: 'source'; readonly view: SourceView; readonly text: MarkdownText }
  | { readonly kind: 'question'; readonly view: QuestionView };

/** A page by its path within the site as it is now: `events/x/`. */
export type PageAt<Page> = readonly [path: string, page: Page];

/** Records of each kind, each with an id. */
export interface SomeRecords {
  readonly events: Iterable<StoryEvent>;
  readonly subjects: Iterable<Subject>;
  readonly sources: Iterable<Source>;
  readonly questions: Iterable<Question>;
}

/** The page of each of these records, as it was told; none of one of which nobody had told anything. */
export function* recordPages(told: Graph, { events, subjects, sources, questions }: SomeRecords) {
  for (const event of events) yield eventPage(told, event);
  for (const subject of subjects) yield* present(subjectPage(told, subject));
  for (const source of sources) yield sourcePage(told, source);
  for (const question of questions) yield* present(questionPage(told, question));
}

/** The page of somebody or something; null for one of whom nobody had told anything. */
export function subjectPage(told: Graph, subject: Subject): PageAt<RecordOnDay> | null {
  const { id, text } = subject;
  const view = subjectView(told, subject);
  const isTold = view.contents.length > 0 || view.eventsHeading !== null;
  const path = recordPath(isActor(subject) ? 'actors' : 'entities', id);
  return isTold ? [path, { kind: 'subject', view: asOfThen(view), text }] : null;
}

function eventPage(told: Graph, event: StoryEvent): PageAt<RecordOnDay> {
  const { id, text } = event;
  return [recordPath('events', id), { kind: 'event', view: asOfThen(eventView(told, event)), text }];
}

function sourcePage(told: Graph, source: Source): PageAt<RecordOnDay> {
  const { id, text } = source;
  return [recordPath('sources', id), { kind: 'source', view: asOfThen(sourceView(told, source)), text }];
}

function questionPage(told: Graph, question: Question): PageAt<RecordOnDay> | null {
  if (answeredQuestionOf(told, question.id).claims.length === 0) return null;
  return [recordPath('questions', question.id), { kind: 'question', view: asOfThen(questionView(told, question)) }];
}

function present<Item>(item: Item | null): readonly Item[] {
  return item === null ? [] : [item];
}

/** Editors correct what a page says now. */
function asOfThen<View extends { readonly corrections: unknown; readonly changed: unknown }>(view: View): View {
  return { ...view, corrections: [], changed: null };
}
