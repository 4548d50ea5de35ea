import { compareDatePoints } from '../dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import type { StoryEvent } from '../records/event.ts';
import type { FactField } from '../records/fact.ts';
import type { Source } from '../records/source.ts';
import { eventsInTime } from './event-index.ts';
import { factsOfEachKind, type Fact, type Facts } from './fact-kinds.ts';
import { sourceOf, type Graph } from './graph.ts';
import { perGraph, perGraphAndId } from './per-graph.ts';
import { firstPublished, knownSince } from './publication.ts';

/** A day, or the month or year in which nobody tells the day, on which anything became known. */
export interface KnownDay {
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
  /** The first calendar day it may be, `YYYY-MM-DD`, from which on it counts. */
  readonly day: string;
}

/** Every day on which a source was published or an event became known, oldest first. */
export const knownDays = perGraph((graph): readonly KnownDay[] => {
  const published = [...graph.sources.values()].flatMap((source) => source.published ?? []);
  const known = eventsInTime(graph).flatMap((event) => knownFrom(graph, event) ?? []);
  const isos = new Set([...published, ...known].map(({ points }) => points[0].iso));
  return [...isos]
    .map((iso) => dateFrom(iso).points[0])
    .toSorted(compareDatePoints)
    .map(({ iso, first }) => ({ iso, day: first }));
});

/** The sources by the day they were published, as precisely as it is known: `2026-01-22`, `2026-01`. */
export const sourcesByDay = perGraph(({ sources }) =>
  Map.groupBy(sources.values(), ({ published }) => published?.points[0].iso),
);

/** The events by the first calendar day on which they were known, each list oldest first. */
export const eventsByKnownDay = perGraph((graph) =>
  Map.groupBy(eventsInTime(graph), (event) => knownFrom(graph, event)?.first),
);

/** The day from which on an event counts as known; null when none of its sources is dated. */
export function knownFrom(graph: Graph, { id }: StoryEvent): EdtfDate | null {
  return knownFromOf(graph, id);
}

const knownFromOf = perGraphAndId((graph, id): EdtfDate | null => {
  const event = graph.events.get(id)!;
  return knownSince(event, firstPublished(event.sources.map((source) => sourceOf(graph, source))));
});

/**
 * The story as it could be told on a day: the sources published by then, the events that they tell of, and the facts
 * that rest on them. Notes on facts that were told again later, and readings of questions, are left out: editors wrote
 * them looking back. The title, the date and the parts of an event are as they are known now. What is told alike on two
 * days is the same object in both graphs.
 *
 * @param day `YYYY-MM-DD`
 */
export function asKnownOn(graph: Graph, day: string): Graph {
  const told = tellings(graph).flatMap((versions) => versions.findLast(({ from }) => from <= day)?.event ?? []);
  return {
    ...graph,
    sources: new Map([...graph.sources].filter(([, source]) => isPublishedBy(source, day))),
    events: new Map(told.map((event) => [event.id, event])),
    questions: questionsWithoutReadings(graph),
  };
}

/** An event as it is told from a day on, `YYYY-MM-DD`. */
interface Telling {
  readonly from: string;
  readonly event: StoryEvent;
}

/** Of each event how it is told, from each day on which one of its sources tells of it; oldest first. */
const tellings = perGraph((graph): readonly (readonly Telling[])[] =>
  eventsInTime(graph).map((event) => {
    const days = event.sources.flatMap((id) => knownSince(event, sourceOf(graph, id).published)?.first ?? []);
    return [...new Set(days)].toSorted().map((from) => ({ from, event: eventKnownBy(graph, event, from) }));
  }),
);

const questionsWithoutReadings = perGraph(
  ({ questions }): Graph['questions'] =>
    new Map([...questions].map(([id, question]) => [id, { ...question, reading: null }])),
);

function isPublishedBy({ published }: Source, day: string): boolean {
  return published !== null && published.first <= day;
}

function eventKnownBy(graph: Graph, event: StoryEvent, day: string): StoryEvent {
  const isKnown = (id: string) => isPublishedBy(sourceOf(graph, id), day);
  const facts = factsOfEachKind((field) => factsRestingOn(field, event, isKnown));
  return { ...event, ...facts, sources: event.sources.filter(isKnown) };
}

function factsRestingOn<Field extends FactField>(
  field: Field,
  event: Facts,
  isKnown: (source: string) => boolean,
): readonly Fact<Field>[] {
  return event[field].flatMap((fact) => {
    const own = fact.sources.filter(isKnown);
    if (own.length === 0) return [];
    return own.length === fact.sources.length
      ? [fact]
      : [{ ...fact, sources: own, ...('note' in fact && { note: null }) }];
  });
}
