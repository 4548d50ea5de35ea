import { compareDates, isOrderUntold } from '../dates/date-order.ts';
import type { StoryEvent } from '../records/event.ts';

/** An event that has not been given its place among the others yet. */
type UnplacedEvent = Omit<StoryEvent, 'orderInTime'>;

/** Oldest first, as the graph has placed them. */
export function compareEvents(a: StoryEvent, b: StoryEvent): number {
  return a.orderInTime - b.orderInTime;
}

/**
 * Events oldest first, each with its place, and each after those that it follows. Of those with one date, an answer comes
 * after what it answers, and else the ids decide, which an editor may choose.
 */
export function inTime(events: readonly UnplacedEvent[]): readonly StoryEvent[] {
  const byDate = Map.groupBy(
    events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ date }) => date.edtf,
  );
  const dated = [...byDate.values()].flatMap(answersLast).toSorted((a, b) => compareDates(a.date, b.date));
  return followersLast(dated).map((event, orderInTime) => ({ ...event, orderInTime }));
}

/** Whether nobody can tell which of two events came first: neither their dates, nor that one answers or follows the other. */
export function isEventOrderUntold(a: StoryEvent, b: StoryEvent): boolean {
  return isOrderUntold(a.date, b.date) && !isAfter(a, b) && !isAfter(b, a);
}

/** The ids of all that one follows, and of all that these follow in turn; of itself too where it follows itself. */
export function allFollowed(id: string, followsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const followed = new Set(followsOf(id));
  // A set is gone through in the order of adding, those that are added on the way included.
  for (const other of followed) for (const earlier of followsOf(other)) followed.add(earlier);
  return followed;
}

/** Each event as early as its date has it, and no earlier than what it follows; a circle of them stays as it is. */
function followersLast(events: readonly UnplacedEvent[]): readonly UnplacedEvent[] {
  const known = new Set(events.map(({ id }) => id));
  const ordered = new Map<string, UnplacedEvent>();
  let waiting: readonly UnplacedEvent[] = [];
  const isReady = ({ follows }: UnplacedEvent) => follows.every((id) => ordered.has(id) || !known.has(id));
  const place = (event: UnplacedEvent): void => {
    ordered.set(event.id, event);
    for (let next = waiting.find(isReady); next; next = waiting.find(isReady)) {
      const ready = next;
      waiting = waiting.filter((other) => other !== ready);
      place(ready);
    }
  };
  for (const event of events)
    if (isReady(event)) place(event);
    else waiting = [...waiting, event];
  return [...ordered.values(), ...waiting];
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

function isAfter(event: StoryEvent, other: StoryEvent): boolean {
  return event.follows.includes(other.id) || answers(event, other);
}

function answers({ statements, pledges }: UnplacedEvent, other: UnplacedEvent): boolean {
  return [...statements, ...pledges].some((fact) => fact.answers === other.id);
}
