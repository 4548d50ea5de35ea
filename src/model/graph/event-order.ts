import { compareDates, isOrderUntold } from '../dates/date-order.ts';
import type { StoryEvent } from '../records/event.ts';

/** An event that has not been given its place among the others yet. */
type UnplacedEvent = Omit<StoryEvent, 'orderInTime'>;

/** Oldest first, as the graph has placed them. */
export function compareEvents(a: StoryEvent, b: StoryEvent): number {
  return a.orderInTime - b.orderInTime;
}

/**
 * Events oldest first, each with its place. Of those with one date, an answer comes after what it answers, and else the
 * ids decide, which an editor may choose.
 */
export function inTime(events: readonly UnplacedEvent[]): readonly StoryEvent[] {
  const byDate = Map.groupBy(
    events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ date }) => date.edtf,
  );
  return [...byDate.values()]
    .flatMap(answersLast)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map((event, orderInTime) => ({ ...event, orderInTime }));
}

/** Whether nobody can tell which of two events came first: neither their dates nor an answer of one to the other. */
export function isEventOrderUntold(a: StoryEvent, b: StoryEvent): boolean {
  return isOrderUntold(a.date, b.date) && !answers(a, b) && !answers(b, a);
}

/** Two events that answer each other stay in the order of their ids. */
function answersLast(events: readonly UnplacedEvent[]): readonly UnplacedEvent[] {
  const waiting = [...events];
  const ordered: UnplacedEvent[] = [];
  while (waiting.length > 0) {
    const next = waiting.find((event) => !waiting.some((other) => answers(event, other))) ?? waiting[0]!;
    waiting.splice(waiting.indexOf(next), 1);
    ordered.push(next);
  }
  return ordered;
}

function answers({ statements, pledges }: UnplacedEvent, other: UnplacedEvent): boolean {
  return [...statements, ...pledges].some((fact) => fact.answers === other.id);
}
