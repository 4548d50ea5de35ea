import { sortNameOf } from '../names/sort-name.ts';
import { compareDates } from '../dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import { distinctionsOf } from '../names/distinction.ts';
import type { NameIndex } from '../names/name-index.ts';
import { namesInProse } from '../names/names-in-prose.ts';
import { indexNamesOf } from '../names/story-name-index.ts';
import { sourcesCitedIn, type MarkdownText } from '../text/markdown-text.ts';
import { addressOf, formerIdsOf, type FormerIds } from './fact-anchor.ts';
import { FACT_KINDS, factsOfEachKind, type Fact, type FactsData, type QuestionTypes } from './fact-kinds.ts';
import { retractionsReaching } from './retraction.ts';
import { isOfSubject } from './id-use.ts';
import { inTime } from './event-order.ts';
import { idsInEvent } from './id-uses.ts';
import type { Actor, ActorData } from '../records/actor.ts';
import type { Content, Entry } from '../records/content.ts';
import { linkCorrections } from '../records/correction.ts';
import type { Entity, EntityData } from '../records/entity.ts';
import type { EventData, StoryEvent } from '../records/event.ts';
import type { FactField } from '../records/fact.ts';
import type { Question, QuestionData } from '../records/question.ts';
import { publishedFactsOf } from '../records/published-facts.ts';
import type { Removed, RemovedData } from '../records/removed.ts';
import type { Source, SourceData } from '../records/source.ts';
import type { Story, StoryData } from '../records/story.ts';
import { firstAdded, lastChanged } from '../records/last-changed.ts';
import { listsOfStory } from '../records/story-lists.ts';
import { compareByName, type Subject } from '../records/subject.ts';
import { versionsByRecord, type VersionsByRecord } from '../versions/versions-by-record.ts';

/**
 * A whole story, linked: every id in it leads somewhere. Never changed after it is made. What follows from it, such as
 * the events of a subject, is worked out once by functions made with `perGraph`.
 */
export interface Graph {
  readonly story: Story;
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Oldest first. */
  readonly events: ReadonlyMap<string, StoryEvent>;
  /** Actors and entities, by name. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Records that were removed, the latest first. */
  readonly removed: readonly Removed[];
  readonly names: NameIndex;
  readonly versions: VersionsByRecord;
  /** Of a story as it could be told on a day, `YYYY-MM-DD`: the whole story, and that day. Null for the whole story. */
  readonly told: { readonly whole: Graph; readonly day: string } | null;
}

/** Links content that the checks have passed; throws when an id leads nowhere. */
export function buildGraph(story: StoryData, content: Content): Graph {
  const names = indexNamesOf(content);
  const formerIds = formerIdsOf(content);
  const types = new Map(content.questions.map(({ id, data }) => [id, data.type]));
  const sources = byId(content.sources.map(toSource).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const events = byId(inTime(content.events.map((entry) => toEvent(entry, { names, types, sources, formerIds }))));
  const subjects = byId(subjectsIn(content));
  const questions = byId(content.questions.map(toQuestion));
  const changing = [sources, events, subjects, questions].flatMap((records) => [...records.values()]);
  const corrections = linkCorrections(story.corrections);
  return {
    story: {
      ...story,
      corrections,
      lists: listsOfStory(story.words, content),
      lastChanged: lastChanged([...changing, { corrections }]),
      firstAdded: firstAdded(changing),
    },
    sources,
    events,
    subjects,
    questions,
    removed: content.removed.map((entry) => toRemoved(content, entry)).toSorted((a, b) => compareDates(b.date, a.date)),
    names,
    versions: versionsByRecord(content),
    told: null,
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

function toSource({ id, data, text }: Entry<SourceData>): Source {
  const { body: textKind, ...rest } = data;
  return {
    ...rest,
    id,
    published: dateOrNull(data.published),
    textKind,
    text,
    added: dateFrom(data.added),
    updates: toUpdates(data.updates),
    corrections: linkCorrections(data.corrections),
  };
}

function toUpdates(updates: SourceData['updates']): Source['updates'] {
  return updates
    .map(({ date, ...rest }) => ({ ...rest, date: dateFrom(date) }))
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** Actors and entities, by name. */
function subjectsIn(content: Content): readonly Subject[] {
  const distinctions = distinctionsOf(content);
  return [...content.actors.map(toActor), ...content.entities.map(toEntity)]
    .map((subject) => ({ ...subject, distinction: distinctions.get(subject.id) ?? null }))
    .toSorted(compareByName);
}

function toActor({ id, data, text }: Entry<ActorData>): Omit<Actor, 'distinction'> {
  return {
    ...data,
    id,
    names: data.names.map(withDates),
    sortName: data.sortName ?? (data.kind === 'person' ? sortNameOf(data) : data.name),
    roles: data.roles.map(withDates),
    corrections: linkCorrections(data.corrections),
    text,
  };
}

function toEntity({ id, data, text }: Entry<EntityData>): Omit<Entity, 'distinction'> {
  const names = data.names.map(withDates);
  return { ...data, id, names, sortName: data.name, corrections: linkCorrections(data.corrections), text };
}

function toQuestion({ id, data, text }: Entry<QuestionData>): Question {
  return { ...data, id, corrections: linkCorrections(data.corrections), text };
}

function toRemoved(content: Content, entry: Entry<RemovedData>): Removed {
  const { collection, id } = entry;
  const { title, removed, formerIds } = entry.data;
  const facts = collection === 'events' ? publishedFactsOf(content, entry) : [];
  return { ...removed, collection, id, title, formerIds, date: dateFrom(removed.date), facts };
}

/** What lasts for a time, with its ends as dates. */
function withDates<Lasting extends { readonly from: string | null; readonly to: string | null }>(lasting: Lasting) {
  return { ...lasting, from: dateOrNull(lasting.from), to: dateOrNull(lasting.to) };
}

/** What of the other records is needed to link an event. */
interface LinkContext {
  readonly names: NameIndex;
  readonly types: QuestionTypes;
  readonly sources: ReadonlyMap<string, Source>;
  readonly formerIds: FormerIds;
}

function toEvent({ id, data, text }: Entry<EventData>, context: LinkContext): Omit<StoryEvent, 'orderInTime'> {
  return {
    ...data,
    ...factsOfEachKind((field) => linkedFacts(field, data, context)),
    id,
    text,
    date: dateFrom(data.date),
    added: dateFrom(data.added),
    corrections: linkCorrections(data.corrections),
    sources: sourcesOfEvent(data, text),
    subjects: subjectsOfEvent(data, text, context.names),
  };
}

function linkedFacts<Field extends FactField>(
  field: Field,
  event: FactsData,
  { types, sources, formerIds }: LinkContext,
): readonly Fact<Field>[] {
  const taken = new Set(event[field].map((fact) => addressOf(field, fact).anchor));
  return event[field].map((fact) => {
    const { anchor, formerAnchors } = addressOf(field, fact, formerIds);
    const free = formerAnchors.filter((former) => !taken.has(former));
    for (const former of free) taken.add(former);
    const retractions = retractionsReaching(sources, fact.sources);
    return FACT_KINDS[field].link(fact, { anchor, formerAnchors: free, retractions }, types);
  });
}

function dateOrNull(edtf: string | null): EdtfDate | null {
  return edtf === null ? null : dateFrom(edtf);
}

/** Ids of the sources an event rests on, those cited in the account first. */
export function sourcesOfEvent(event: EventData, text: MarkdownText): readonly string[] {
  const inFacts = idsInEvent(event).filter(({ wants }) => wants === 'source');
  return [...new Set([...sourcesCitedIn(text), ...inFacts.map(({ id }) => id)])];
}

/** Ids of the actors and entities an event concerns: named in its fields, linked, or named in the account. */
export function subjectsOfEvent(event: EventData, text: MarkdownText, names: NameIndex): readonly string[] {
  const inFields = idsInEvent(event).filter(isOfSubject);
  return [...new Set([...inFields.map(({ id }) => id), ...idsNamedIn(text, names)])];
}

function* idsNamedIn({ paragraphs }: MarkdownText, names: NameIndex): Generator<string> {
  for (const paragraph of paragraphs) {
    for (const reference of paragraph.references) yield reference.id;
    for (const { owners } of namesInProse(names, paragraph.prose).found) if (owners.length === 1) yield* owners;
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function missing(id: string): never {
  throw new Error(`Nothing has the id "${id}"; the checks should have said so`);
}
