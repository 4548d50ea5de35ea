import { comparePoints, dayFrom } from './day.ts';
import { indexFacts } from './fact-index.ts';
import { groupEvents, sourceOf, type Graph } from './graph.ts';
import { firstPublished } from './publication.ts';
import type { StoryEvent } from './event.ts';
import type { Source } from './source.ts';

/** A day, or the month or year in which nobody tells the day, on which sources were published. */
export interface PublicationDay {
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
  /** The first calendar day it may be, `YYYY-MM-DD`, from which on it counts. */
  readonly day: string;
}

/** Every day on which anything became known, oldest first; sources that are not dated have none. */
export function publicationDays(graph: Graph): readonly PublicationDay[] {
  const points = [...graph.sources.values()].flatMap(({ published }) => published?.points[0].iso ?? []);
  return [...new Set(points)]
    .map((iso) => dayFrom(iso).points[0])
    .toSorted(comparePoints)
    .map(({ iso, first }) => ({ iso, day: first }));
}

/**
 * The story as it could be told on a day: the sources published by then, the events that they tell of, and the facts
 * that rest on them. What editors wrote looking back (notes on facts, readings of questions) is left out where a later
 * source may have a part in it.
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
    facts: indexFacts(told),
    eventsBySubject: groupEvents(events, (event) => event.subjects),
    eventsBySource: groupEvents(events, (event) => event.sources),
  };
}

/** The day an event first became known: when the first of its sources was published; null when none is dated. */
export function knownSince(graph: Graph, event: StoryEvent): StoryEvent['date'] | null {
  return firstPublished(event.sources.map((id) => sourceOf(graph, id)));
}

function isPublishedBy({ published }: Source, day: string): boolean {
  return published !== null && published.first <= day;
}

/** Undefined for an event that had not happened, or of which no source had told. */
function eventKnownBy(event: StoryEvent, sources: Graph['sources'], day: string): StoryEvent | undefined {
  const own = event.sources.filter((id) => sources.has(id));
  if (own.length === 0 || event.date.first > day) return undefined;
  return {
    ...event,
    sources: own,
    memberships: restingOn(event.memberships, sources),
    statements: restingOn(event.statements, sources),
    claims: restingOn(event.claims, sources),
    pledges: restingOn(event.pledges, sources),
    upcoming: restingOn(event.upcoming, sources),
  };
}

function restingOn<Fact extends { sources: string[]; note?: string | null }>(
  facts: readonly Fact[],
  sources: Graph['sources'],
): Fact[] {
  return facts.flatMap((fact) => {
    const own = fact.sources.filter((id) => sources.has(id));
    if (own.length === 0) return [];
    return own.length === fact.sources.length
      ? [fact]
      : [{ ...fact, sources: own, ...('note' in fact && { note: null }) }];
  });
}
