import type { StoryEvent } from '../records/event.ts';
import { eventsInTime } from './event-index.ts';
import { compareEvents } from './event-order.ts';
import type { Graph } from './graph.ts';
import { asEventsBecomeKnown } from './known-on.ts';
import { perGraph } from './per-graph.ts';
import { valueOn } from './since.ts';

/** As many as tell where a story stands. */
const MOST = 3;

/** The last few events that happened, the latest first. */
export function latestEvents(graph: Graph): readonly StoryEvent[] {
  if (graph.told === null) return eventsInTime(graph).filter(didHappen).slice(-MOST).toReversed();
  const latest = valueOn(latestByKnownDay(graph.told.whole), graph.told.day) ?? [];
  return latest.map(({ id }) => graph.events.get(id)!).toReversed();
}

/** Oldest first. */
const latestByKnownDay = perGraph((graph) =>
  asEventsBecomeKnown<readonly StoryEvent[]>(graph, [], (before, news) =>
    [...before, ...news].filter(didHappen).toSorted(compareEvents).slice(-MOST),
  ),
);

/** False for what was moved, put off or called off. */
function didHappen({ eventStatus }: StoryEvent): boolean {
  return eventStatus === null;
}
