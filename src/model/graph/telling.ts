import type { StoryEvent } from '../records/event.ts';
import type { FactField } from '../records/fact.ts';
import type { Source } from '../records/source.ts';
import { factsOfEachKind, type Fact, type Facts } from './fact-kinds.ts';
import { sourceOf, type Graph } from './graph.ts';
import { perGraphAndId } from './per-graph.ts';
import { knownSince } from './publication.ts';
import type { Since } from './since.ts';

/** How an event is told, from each day on which one of its sources tells of it; oldest first. Worked out once. */
export const tellingsOf = perGraphAndId((graph, id): readonly Since<StoryEvent>[] => {
  const event = graph.events.get(id)!;
  const days = event.sources.flatMap((source) => knownSince(event, sourceOf(graph, source).published)?.first ?? []);
  return [...new Set(days)].toSorted().map((from) => ({ from, value: eventKnownBy(graph, event, from) }));
});

/** True for a source that had been published by a day, as far as anybody can tell. */
export function isPublishedBy({ published }: Source, day: string): boolean {
  return published !== null && published.first <= day;
}

function eventKnownBy(graph: Graph, event: StoryEvent, day: string): StoryEvent {
  const isKnown = (id: string) => isPublishedBy(sourceOf(graph, id), day);
  const facts = factsOfEachKind((field) => factsRestingOn(field, event, isKnown));
  return { ...event, ...facts, eventStatus: statusRestingOn(event, isKnown), sources: event.sources.filter(isKnown) };
}

/** What nobody had told yet had not been called off. */
function statusRestingOn({ eventStatus }: StoryEvent, isKnown: (source: string) => boolean): StoryEvent['eventStatus'] {
  const own = eventStatus?.sources.filter(isKnown) ?? [];
  return eventStatus === null || own.length === 0 ? null : { ...eventStatus, sources: own };
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
