import type { StoryEvent } from '../records/event.ts';
import { perGraph } from './per-graph.ts';

/** Events by each actor and entity that they concern, oldest first. */
export const eventsBySubject = perGraph(({ events }) => groupEvents(events, ({ subjects }) => subjects));

/** Events by each source that they rest on, oldest first. */
export const eventsBySource = perGraph(({ events }) => groupEvents(events, ({ sources }) => sources));

function groupEvents(events: ReadonlyMap<string, StoryEvent>, keysOf: (event: StoryEvent) => readonly string[]) {
  const keyed = [...events.values()].flatMap((event) => keysOf(event).map((key) => ({ key, event })));
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, ofKey]) => [key, ofKey.map(({ event }) => event)] as const));
}
