import type { EdtfDate } from '../dates/edtf.ts';
import { firstAdded, lastChanged, lastOf } from '../records/last-changed.ts';
import type { Question } from '../records/question.ts';
import type { Source } from '../records/source.ts';
import type { StoryEvent } from '../records/event.ts';
import type { Subject } from '../records/subject.ts';
import { eventsBySource, eventsBySubject } from './event-index.ts';
import { claimsTo } from './fact-index.ts';
import { sourceOf, type Graph } from './graph.ts';
import { perGraph } from './per-graph.ts';

/** When the page of an event last changed: with the event, or with a source that it rests on. */
export function eventChanged(graph: Graph, event: StoryEvent): EdtfDate | null {
  return lastChanged([event, ...event.sources.map((id) => sourceOf(graph, id))]);
}

/** When a page that lists events last changed: with one of them. */
export function eventsChanged(graph: Graph, events: readonly StoryEvent[]): EdtfDate | null {
  return lastOf(events.map((event) => eventChanged(graph, event)));
}

/** When a page that lists sources, and what they tell, last changed. */
export function sourcesChanged(graph: Graph, sources: readonly Source[]): EdtfDate | null {
  return lastOf(sources.map((source) => sourceChanged(graph, source)));
}

/** When the page of a source last changed: with the source, or with an event that rests on it. */
export function sourceChanged(graph: Graph, source: Source): EdtfDate | null {
  return lastChanged([source, ...(eventsBySource(graph).get(source.id) ?? [])]);
}

/** When the page of an actor or entity last changed: with the record, an event about it, or a source that names it. */
export function subjectChanged(graph: Graph, subject: Subject): EdtfDate | null {
  return lastChanged([subject, ...recordsNaming(graph, subject)]);
}

/** When the page of an actor or entity came to be: with the first event about it, or the first source that names it. */
export function subjectAdded(graph: Graph, subject: Subject): EdtfDate | null {
  return firstAdded(recordsNaming(graph, subject));
}

/** When the page of a question last changed: with the question, or with an event that has an answer to it. */
export function questionChanged(graph: Graph, question: Question): EdtfDate | null {
  return lastChanged([question, ...eventsAnswering(graph, question)]);
}

/** When the page of a question came to be: with the first event that has an answer to it. */
export function questionAdded(graph: Graph, question: Question): EdtfDate | null {
  return firstAdded(eventsAnswering(graph, question));
}

function eventsAnswering(graph: Graph, question: Question): readonly StoryEvent[] {
  return claimsTo(graph, question.id).map(({ event }) => event);
}

function recordsNaming(graph: Graph, { id }: Subject): readonly (StoryEvent | Source)[] {
  return [...(eventsBySubject(graph).get(id) ?? []), ...(sourcesNaming(graph).get(id) ?? [])];
}

/** The sources that spell the name of each actor or entity. */
const sourcesNaming = perGraph(({ sources }): ReadonlyMap<string, readonly Source[]> => {
  const naming = [...sources.values()].flatMap((source) => Object.keys(source.spellings).map((id) => ({ id, source })));
  return new Map([...Map.groupBy(naming, ({ id }) => id)].map(([id, of]) => [id, of.map(({ source }) => source)]));
});
