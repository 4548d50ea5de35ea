import { compareDatePoints } from '../dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import type { Source } from '../records/source.ts';
import type { StoryEvent } from '../records/event.ts';

import { eventsInTime } from './event-index.ts';
import { sourceOf, type Graph } from './graph.ts';
import { PartialMap } from './partial-map.ts';
import { perGraph, perGraphAndId } from './per-graph.ts';
import { daysOfSource, knownSinceFirst } from './publication.ts';
import { countsSince, valueOn, type Since } from './since.ts';
import { sourceTellings, subjectTellings, tellingsOf } from './telling.ts';

/** A day, or the month or year in which nobody tells the day, on which anything became known. */
export interface KnownDay {
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
  /** The first calendar day it may be, `YYYY-MM-DD`, from which on it counts. */
  readonly day: string;
}

/** Every day on which a source was published, updated or retracted, or an event became known; oldest first. */
export const knownDays = perGraph((graph): readonly KnownDay[] => {
  const published = [...graph.sources.values()].flatMap(daysOfSource);
  const known = eventsInTime(graph).flatMap((event) => knownFrom(graph, event) ?? []);
  const isos = new Set([...published, ...known].map(({ points }) => points[0].iso));
  return [...isos]
    .map((iso) => dateFrom(iso).points[0])
    .toSorted(compareDatePoints)
    .map(({ iso, first }) => ({ iso, day: first }));
});

/** The sources by each day they were published or updated, as precisely as it is known: `2026-01-22`, `2026-01`. */
export const sourcesByDay = perGraph(({ sources }): ReadonlyMap<string, readonly Source[]> => {
  const dated = [...sources.values()].flatMap((source) =>
    [...new Set(daysOfSource(source).map(({ points }) => points[0].iso))].map((iso) => ({ iso, source })),
  );
  const byDay = Map.groupBy(dated, ({ iso }) => iso);
  return new Map([...byDay].map(([iso, ofDay]) => [iso, ofDay.map(({ source }) => source)]));
});

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
  return knownSinceFirst(
    event.sources.map((source) => sourceOf(graph, source)),
    event,
  );
});

/**
 * What events come to as they become known, from each day on which any does; oldest first.
 *
 * @param start what it is before any event is known
 * @param add what it is on a day, `YYYY-MM-DD`: what it was before, with the events first known on that day
 */
export function asEventsBecomeKnown<Value>(
  graph: Graph,
  start: Value,
  add: (before: Value, news: readonly StoryEvent[], day: string) => Value,
): readonly Since<Value>[] {
  let value = start;
  return [...eventsByKnownDay(graph)]
    .flatMap(([from, news]) => (from === undefined ? [] : { from, news }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, news }) => {
      value = add(value, news, from);
      return { from, value };
    });
}

/**
 * The story as it could be told on a day: the sources published by then, the events that they tell of, and the facts,
 * roles and paragraphs that rest on them. Notes on facts that were told again later, and readings of questions, are left out: editors wrote
 * them looking back. The title, the date and the parts of an event are as they are known now. What is told alike on two
 * days is the same object in both graphs.
 *
 * @param day `YYYY-MM-DD`
 */
export function asKnownOn(graph: Graph, day: string): Graph {
  return {
    ...graph,
    told: { whole: graph, day },
    sources: new PartialMap(graph.sources, valueOn(sourcesPublished(graph), day) ?? 0, ({ id }) =>
      valueOn(sourceTellings(graph, id), day),
    ),
    events: new PartialMap(graph.events, valueOn(eventsKnown(graph), day) ?? 0, ({ id }) =>
      valueOn(tellingsOf(graph, id), day),
    ),
    subjects: new PartialMap(graph.subjects, graph.subjects.size, ({ id }) => valueOn(subjectTellings(graph, id), day)),
    questions: questionsWithoutReadings(graph),
  };
}

const sourcesPublished = perGraph(({ sources }) =>
  countsSince([...sources.values()].flatMap((source) => daysOfSource(source)[0]?.first ?? [])),
);

const eventsKnown = perGraph((graph) => asEventsBecomeKnown(graph, 0, (before, { length }) => before + length));

const questionsWithoutReadings = perGraph(
  ({ questions }): Graph['questions'] =>
    new Map([...questions].map(([id, question]) => [id, { ...question, reading: null }])),
);
