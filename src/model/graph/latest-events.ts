import type { StoryEvent } from '../records/event.ts';
import { eventsInTime } from './event-index.ts';
import { compareEvents } from './event-order.ts';
import type { Graph } from './graph.ts';
import { asEventsBecomeKnown } from './known-on.ts';
import { perGraph } from './per-graph.ts';
import { retractionReaching } from './retraction.ts';
import { valueOn } from './since.ts';

/** As many as tell where a story stands. */
const MOST = 3;

/** The last few events that happened, the latest first; none of them told by retracted sources and their reprints alone. */
export function latestEvents(graph: Graph): readonly StoryEvent[] {
  const stands = (event: StoryEvent) => didHappen(event) && !isRetracted(graph, event);
  if (graph.told === null) return eventsInTime(graph).filter(stands).slice(-MOST).toReversed();
  const latest = valueOn(latestByKnownDay(graph.told.whole), graph.told.day) ?? [];
  const asTold = latest.map(({ id }) => graph.events.get(id)!);
  return asTold.filter(stands).slice(-MOST).toReversed();
}

/** Oldest first; with them those that are retracted on a later day, and as many as take their place. */
const latestByKnownDay = perGraph((graph) =>
  asEventsBecomeKnown<readonly StoryEvent[]>(graph, [], (before, news) => {
    const events = [...before, ...news].filter(didHappen).toSorted(compareEvents);
    const lasting = events.filter((event) => !isRetracted(graph, event)).slice(-MOST);
    return lasting.length < MOST ? events : events.slice(events.indexOf(lasting[0]!));
  }),
);

/** False for what was moved, put off or called off. */
function didHappen({ eventStatus }: StoryEvent): boolean {
  return eventStatus === null;
}

function isRetracted(graph: Graph, { sources }: StoryEvent): boolean {
  return sources.length > 0 && sources.every((id) => retractionReaching(graph.sources, id) !== null);
}
