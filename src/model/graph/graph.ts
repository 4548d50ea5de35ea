import { dateFrom, compareDates } from '../dates/edtf.ts';
import { findNames, indexNames, type NameIndex } from '../names/name-index.ts';
import { sourcesCitedIn, type MarkdownText } from '../text/markdown-text.ts';
import { indexFacts, type FactIndex } from './fact-index.ts';
import { idsInEvent, isOfSubject } from './id-uses.ts';
import { nameUses } from '../names/name-uses.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EventData, StoryEvent } from '../records/event.ts';
import type { Question } from '../records/question.ts';
import type { Source, SourceData } from '../records/source.ts';
import type { Story } from '../records/story.ts';
import type { Subject } from '../records/subject.ts';

/** A whole story, linked: every id in it leads somewhere. Never changed after it is made. */
export interface Graph {
  readonly story: Story;
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Oldest first. */
  readonly events: ReadonlyMap<string, StoryEvent>;
  /** Actors and entities, by name. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly questions: ReadonlyMap<string, Question>;
  /** What the events record beside their accounts. */
  readonly facts: FactIndex;
  readonly names: NameIndex;
  /** Events that concern an actor or entity, oldest first. */
  readonly eventsBySubject: ReadonlyMap<string, readonly StoryEvent[]>;
  /** Events that rest on a source, oldest first. */
  readonly eventsBySource: ReadonlyMap<string, readonly StoryEvent[]>;
}

/** Links content that the checks have passed; throws when an id leads nowhere. */
export function buildGraph(story: Story, content: Content): Graph {
  const subjects = byId([...content.actors.map(toSubject), ...content.entities.map(toSubject)].toSorted(compareNames));
  const names = indexNames(namesOf(content));
  const events = byId(content.events.map((entry) => toEvent(entry, names)).toSorted(compareEvents));
  return {
    story,
    sources: byId(content.sources.map(toSource).toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    events,
    subjects,
    questions: byId(content.questions.map((entry) => ({ ...entry.data, id: entry.id, body: entry.body }))),
    facts: indexFacts([...events.values()]),
    names,
    eventsBySubject: groupEvents(events, (event) => event.subjects),
    eventsBySource: groupEvents(events, (event) => event.sources),
  };
}

/** The actor or entity of an id; throws on any other id, which the checks make impossible. */
export function subjectOf(graph: Graph, id: string): Subject {
  return graph.subjects.get(id) ?? missing(id);
}

/** The source of an id; throws on any other id. */
export function sourceOf(graph: Graph, id: string): Source {
  return graph.sources.get(id) ?? missing(id);
}

/** The question of an id; throws on any other id. */
export function questionOf(graph: Graph, id: string): Question {
  return graph.questions.get(id) ?? missing(id);
}

/** Oldest first; events of one day in the order of their ids. */
export function compareEvents(a: StoryEvent, b: StoryEvent): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Every name in the content with its owner: own names, other names, and what each source writes. */
export function namesOf(
  content: Pick<Content, 'actors' | 'entities' | 'sources'>,
): Iterable<readonly [owner: string, name: string]> {
  return nameUses(content).map(({ owner, name }) => [owner, name] as const);
}

function toSource({ id, data, body }: Entry<SourceData>): Source {
  const { published, body: bodyKind, ...rest } = data;
  return { ...rest, id, published: published === null ? null : dateFrom(published), bodyKind, body };
}

function toSubject<Data extends object>({ id, data, body }: Entry<Data>): Data & { id: string; body: MarkdownText } {
  return { ...data, id, body };
}

function toEvent({ id, data, body }: Entry<EventData>, names: NameIndex): StoryEvent {
  return {
    ...data,
    id,
    body,
    date: dateFrom(data.date),
    sources: sourcesOfEvent(data, body),
    subjects: subjectsOfEvent(data, body, names),
  };
}

/** Ids of the sources an event rests on, those cited in the account first. */
export function sourcesOfEvent(event: EventData, body: MarkdownText): readonly string[] {
  const inFacts = idsInEvent(event).filter(({ wants }) => wants === 'source');
  return [...new Set([...sourcesCitedIn(body), ...inFacts.map(({ id }) => id)])];
}

/** Ids of the actors and entities an event concerns: named in its fields, linked, or named in the account. */
export function subjectsOfEvent(event: EventData, body: MarkdownText, names: NameIndex): readonly string[] {
  const inFields = idsInEvent(event).filter(isOfSubject);
  return [...new Set([...inFields.map(({ id }) => id), ...idsNamedIn(body, names)])];
}

function* idsNamedIn(body: MarkdownText, names: NameIndex): Generator<string> {
  for (const paragraph of body.paragraphs) {
    for (const reference of paragraph.references) yield reference.id;
    for (const { owners } of findNames(names, paragraph.text)) if (owners.length === 1) yield* owners;
  }
}

/** Events by each of their keys, in the order they come in. */
export function groupEvents(events: ReadonlyMap<string, StoryEvent>, keys: (event: StoryEvent) => readonly string[]) {
  const groups = new Map<string, StoryEvent[]>();
  for (const event of events.values()) {
    for (const key of keys(event)) groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return groups;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function compareNames(a: Subject, b: Subject): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}

function missing(id: string): never {
  throw new Error(`Nothing has the id "${id}"; the checks should have said so`);
}
