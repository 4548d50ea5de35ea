import { dayFrom, compareDays } from './day.ts';
import { findNames, indexNames, type NameIndex } from './names.ts';
import { sourcesCitedIn, type Body } from './body.ts';
import type { Content, Entry } from './content.ts';
import type { EventData, StoryEvent } from './event.ts';
import type { Question } from './question.ts';
import type { Source, SourceData } from './source.ts';
import type { Story } from './story.ts';
import type { Subject } from './subject.ts';

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
  return compareDays(a.date, b.date) || (a.id < b.id ? -1 : 1);
}

/** Every name in the content with its owner: own names, other names, and what each source writes. */
export function* namesOf(
  content: Pick<Content, 'actors' | 'entities' | 'sources'>,
): Generator<readonly [string, string]> {
  for (const { id, data } of [...content.actors, ...content.entities]) {
    yield [id, data.name];
    for (const name of data.names) yield [id, name.text];
  }
  for (const { data } of content.sources) {
    for (const [id, spellings] of Object.entries(data.spellings))
      for (const spelling of spellings) yield [id, spelling];
  }
}

function toSource({ id, data, body }: Entry<SourceData>): Source {
  const { published, body: bodyKind, ...rest } = data;
  return { ...rest, id, published: published === null ? null : dayFrom(published), bodyKind, body };
}

function toSubject<Data extends object>({ id, data, body }: Entry<Data>): Data & { id: string; body: Body } {
  return { ...data, id, body };
}

function toEvent({ id, data, body }: Entry<EventData>, names: NameIndex): StoryEvent {
  return {
    ...data,
    id,
    body,
    date: dayFrom(data.date),
    sources: sourcesOf(data, body),
    subjects: subjectsOf(data, body, names),
  };
}

function sourcesOf(event: EventData, body: Body): readonly string[] {
  const facts = [...event.memberships, ...event.statements, ...event.claims, ...event.pledges];
  return [...new Set([...sourcesCitedIn(body), ...facts.flatMap((fact) => fact.sources)])];
}

function subjectsOf(event: EventData, body: Body, names: NameIndex): readonly string[] {
  return [...new Set([...idsIn(event), ...idsNamedIn(body, names)])];
}

function* idsIn(event: EventData): Generator<string> {
  for (const participant of event.participants) yield participant.actor;
  yield* event.about;
  if (event.place !== null) yield event.place;
  for (const membership of event.memberships) yield* [membership.actor, membership.in];
  for (const statement of event.statements) yield statement.by;
  for (const pledge of event.pledges) yield* pledge.to === null ? pledge.by : [...pledge.by, pledge.to];
  for (const claim of event.claims) if (Array.isArray(claim.answer)) yield* claim.answer;
}

function* idsNamedIn(body: Body, names: NameIndex): Generator<string> {
  for (const paragraph of body.paragraphs) {
    for (const reference of paragraph.references) yield reference.id;
    for (const { owners } of findNames(names, paragraph.text)) if (owners.length === 1) yield* owners;
  }
}

function groupEvents(events: ReadonlyMap<string, StoryEvent>, keys: (event: StoryEvent) => readonly string[]) {
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
