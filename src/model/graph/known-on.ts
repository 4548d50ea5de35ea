import { compareDatePoints, dateFrom } from '../dates/edtf.ts';
import type { FactField } from '../records/fact.ts';
import { factsOfEachKind, type Fact, type Facts } from './fact-kinds.ts';
import { sourceOf, type Graph } from './graph.ts';
import { firstPublished } from './publication.ts';
import type { StoryEvent } from '../records/event.ts';
import type { Source } from '../records/source.ts';

/** A day, or the month or year in which nobody tells the day, on which anything became known. */
export interface KnownDay {
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
  /** The first calendar day it may be, `YYYY-MM-DD`, from which on it counts. */
  readonly day: string;
}

/** Every day on which a source was published or an event became known, oldest first. */
export function knownDays(graph: Graph): readonly KnownDay[] {
  const published = [...graph.sources.values()].flatMap((source) => source.published ?? []);
  const known = [...graph.events.values()].flatMap((event) => knownFrom(graph, event) ?? []);
  const isos = new Set([...published, ...known].map(({ points }) => points[0].iso));
  return [...isos]
    .map((iso) => dateFrom(iso).points[0])
    .toSorted(compareDatePoints)
    .map(({ iso, first }) => ({ iso, day: first }));
}

/**
 * The day from which on an event counts as known; null when none of its sources is dated. Nothing is known before it
 * happens: of a source of "February" that tells of the 20th, the 20th.
 */
export function knownFrom(graph: Graph, event: StoryEvent): StoryEvent['date'] | null {
  const published = firstPublished(event.sources.map((id) => sourceOf(graph, id)));
  return published && published.first < event.date.first ? event.date : published;
}

/**
 * The story as it could be told on a day: the sources published by then, the events that they tell of, and the facts
 * that rest on them. Notes on facts that were told again later, and readings of questions, are left out: editors wrote
 * them looking back. The title, the date and the parts of an event are as they are known now.
 *
 * @param day `YYYY-MM-DD`
 */
export function asKnownOn(graph: Graph, day: string): Graph {
  const sources = new Map([...graph.sources].filter(([, source]) => isPublishedBy(source, day)));
  const told = [...graph.events.values()].flatMap((event) => eventKnownBy(event, sources, day) ?? []);
  const events = new Map(told.map((event) => [event.id, event]));
  return {
    ...graph,
    sources,
    events,
    questions: new Map([...graph.questions].map(([id, question]) => [id, { ...question, reading: null }])),
  };
}

function isPublishedBy({ published }: Source, day: string): boolean {
  return published !== null && published.first <= day;
}

/** Undefined for an event that had not happened, or of which no source had told. */
function eventKnownBy(event: StoryEvent, sources: Graph['sources'], day: string): StoryEvent | undefined {
  const own = event.sources.filter((id) => sources.has(id));
  if (own.length === 0 || event.date.first > day) return undefined;
  const facts = factsOfEachKind((field) => factsRestingOn(field, event, sources));
  return { ...event, ...facts, sources: own };
}

function factsRestingOn<Field extends FactField>(
  field: Field,
  event: Facts,
  sources: Graph['sources'],
): readonly Fact<Field>[] {
  return event[field].flatMap((fact) => {
    const own = fact.sources.filter((id) => sources.has(id));
    if (own.length === 0) return [];
    return own.length === fact.sources.length
      ? [fact]
      : [{ ...fact, sources: own, ...('note' in fact && { note: null }) }];
  });
}
