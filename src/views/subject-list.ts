import { sectionPages, type SectionPage } from '../model/divided-list.ts';
import type { Graph } from '../model/graph/graph.ts';
import { eventsChanged } from '../model/graph/page-changed.ts';
import type { RecordedFact } from '../model/graph/recorded-fact.ts';
import type { StoryEvent } from '../model/records/event.ts';
import type { Statement } from '../model/records/statement.ts';
import type { Subject } from '../model/records/subject.ts';
import { subjectWords } from '../words/subjects.ts';
import { eventLine } from './parts/events/event-line.ts';
import type { StatementLine } from './parts/events/statement-line.ts';
import { saidLine } from './parts/subjects/said-line.ts';
import { partIn } from './parts/subjects/part-in-event.ts';
import { dividedList, eventsInTime, saidInTime, type SubjectListName } from './parts/subjects/subject-lists.ts';
import { chronology, type Year } from './parts/timeline/chronology.ts';
import { periodFrame, type PeriodFrame } from './parts/timeline/period-frame.ts';

/** A page of a year, a month or a day of a long list of an actor or entity: its events, or what was said. */
export interface SubjectListPage {
  readonly subject: Subject;
  readonly list: SubjectListName;
  readonly page: SectionPage<StoryEvent> | SectionPage<RecordedFact<Statement>>;
}

/** What such a page prints. */
export interface SubjectListView extends PeriodFrame {
  readonly description: string;
  readonly years: readonly Year[];
  readonly statements: readonly StatementLine[];
}

const SAID = ['statements', 'said-for-it', 'said-unnamed'] as const;

/** Every such page of a story; none where all lists are printed whole. */
export function subjectListPages(graph: Graph): readonly SubjectListPage[] {
  return [...graph.subjects.values()].flatMap((subject) => [
    ...sectionPages(eventsInTime(graph, subject.id)).map((page) => ({ subject, list: 'events' as const, page })),
    ...SAID.flatMap((list) =>
      sectionPages(saidInTime[list](graph, subject.id)).map((page) => ({ subject, list, page })),
    ),
  ]);
}

/** A page of a long list of an actor or entity. */
export function subjectListView(graph: Graph, { subject, list, page }: SubjectListPage): SubjectListView {
  const frame = periodFrame<unknown>(page, dividedList(subject, list), eventsChanged(graph, page.items.map(eventOf)));
  const title = subjectWords.inPeriod(subject.name, frame.title);
  return {
    ...frame,
    title,
    description: subjectWords.listOfPeriod(title),
    years: chronology(page.items.filter(isEvent), (event) => eventLine(graph, event, partIn(graph, event, subject.id))),
    statements: page.items.flatMap((item) => (isEvent(item) ? [] : [saidLine(graph, item)])),
  };
}

function eventOf(item: StoryEvent | RecordedFact<Statement>): StoryEvent {
  return isEvent(item) ? item : item.event;
}

function isEvent(item: StoryEvent | RecordedFact<Statement>): item is StoryEvent {
  return !('fact' in item);
}
