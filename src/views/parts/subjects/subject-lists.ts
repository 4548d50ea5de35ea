import { dividedByTime } from '../../../model/dates/periods.ts';
import type { Section } from '../../../model/divided-list.ts';
import { eventsBySubject } from '../../../model/graph/event-index.ts';
import { statementsBySpeaker, statementsOfUnnamed } from '../../../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraphAndId } from '../../../model/graph/per-graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { saidFor, type SaidFor } from '../../../model/graph/said-for.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Statement } from '../../../model/records/statement.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { subjectListUrl, subjectUrl } from '../../../urls.ts';
import { eventWords } from '../../../words/events.ts';
import { statementWords } from '../../../words/statements.ts';
import { subjectWords } from '../../../words/subjects.ts';
import { BEGINNING, longList, type LongList } from '../timeline/long-list.ts';
import type { DividedList } from '../timeline/period-frame.ts';
import { subjectBreadcrumbs } from './subject-breadcrumbs.ts';

/** What an actor or entity has that grows as long as the story does, by its address on its page. */
export type SubjectListName = 'events' | SaidListName;
export type SaidListName = 'statements' | 'said-for-it' | 'said-unnamed';

type Said = RecordedFact<Statement> | SaidFor;

/** The events of each actor or entity, the latest first, divided by time where there are many. */
export const eventsInTime = perGraphAndId((graph, id): Section<StoryEvent> =>
  dividedByTime((eventsBySubject(graph).get(id) ?? []).toReversed(), ({ date }) => date),
);

/** What was said by, for or in each actor or entity, the latest first, divided by time where it is much. */
export const saidInTime: Readonly<Record<SaidListName, (graph: Graph, id: string) => Section<Said>>> = {
  statements: perGraphAndId((graph, id) => inTime(statementsBySpeaker(graph).get(id) ?? [])),
  'said-for-it': perGraphAndId((graph, id) => inTime(saidFor(graph, id))),
  'said-unnamed': perGraphAndId((graph, id) => inTime(statementsOfUnnamed(graph).get(id) ?? [])),
};

function inTime(oldestFirst: readonly Said[]): Section<Said> {
  return dividedByTime(oldestFirst.toReversed(), ({ event }) => event.date);
}

/** Statements as a page prints them: all, oldest first, or of very many the latest, the last one first. */
export function printedSaid(list: Section<Said>): readonly Said[] {
  return list.isDivided ? list.items.slice(0, BEGINNING) : list.items.toReversed();
}

/** Events as a page prints them, the latest first: all, or of very many the latest. */
export function printedEvents(list: Section<StoryEvent>): readonly StoryEvent[] {
  return list.isDivided ? list.items.slice(0, BEGINNING) : list.items;
}

/** What stands around such a list where the page prints a part of it; null where it prints all. */
export function longSubjectList<Item>(
  graph: Graph,
  id: string,
  name: SubjectListName,
  list: Section<Item>,
): LongList | null {
  return longList(list, dividedList(subjectOf(graph, id), name), list.items.slice(0, BEGINNING));
}

/** The list as one that is divided, with the way to it. */
export function dividedList(subject: Subject, name: SubjectListName): DividedList {
  const place = { href: `${subjectUrl(subject)}#${name}`, label: HEADINGS[name] };
  return {
    base: subjectListUrl(subject, name),
    page: subjectUrl(subject),
    crumbs: [...subjectBreadcrumbs(subject), place],
    countInWords: name === 'events' ? eventWords.count : statementWords.count,
    hasMonths: name === 'events',
    isLatestFirst: true,
  };
}

const HEADINGS: Readonly<Record<SubjectListName, string>> = {
  events: eventWords.title,
  statements: subjectWords.said,
  'said-for-it': subjectWords.saidForIt,
  'said-unnamed': subjectWords.saidUnnamed,
};
