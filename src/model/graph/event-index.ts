import type { StoryEvent } from '../records/event.ts';
import { allFollowed } from './event-order.ts';
import { perGraph, perGraphAndId } from './per-graph.ts';

/** Events by each actor and entity that they concern, oldest first. */
export const eventsBySubject = perGraph(({ events }) => groupEvents(events, ({ subjects }) => subjects));

/** Events by each source that they rest on, oldest first. */
export const eventsBySource = perGraph(({ events }) => groupEvents(events, ({ sources }) => sources));

/** Where each event stands among all, from 0; oldest first. */
export const placeInTime = perGraph(
  ({ events }) => new Map([...events.keys()].map((id, place) => [id, place] as const)),
);

/** The events in order of time, as a list. */
export const eventsInTime = perGraph(({ events }): readonly StoryEvent[] => [...events.values()]);

/** The ids of the events that one is known to follow, however far back. */
export const eventsFollowed = perGraphAndId((graph, id): ReadonlySet<string> => {
  const { events } = graph.told?.whole ?? graph;
  return allFollowed(id, (other) => events.get(other)?.follows ?? []);
});

/** Events by each of their keys, in the order they come in. */
export function groupEvents(
  events: ReadonlyMap<string, StoryEvent>,
  keysOf: (event: StoryEvent) => readonly string[],
): ReadonlyMap<string, readonly StoryEvent[]> {
  const keyed = [...events.values()].flatMap((event) => keysOf(event).map((key) => ({ key, event })));
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, ofKey]) => [key, ofKey.map(({ event }) => event)] as const));
}
