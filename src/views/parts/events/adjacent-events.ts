import { formatDate, type PrintedDate } from '../../../format.ts';
import { uncertaintyOf } from '../../../model/dates/date-order.ts';
import { isEventOrderUntold } from '../../../model/graph/event-order.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { eventsInTime, placeInTime } from '../../../model/graph/event-index.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { eventsWithParticipant, participantsOf } from '../../../model/graph/participation.ts';
import { linkToEvent, linkToSubject, type Link } from '../links/link.ts';
import { adjacentWords } from '../../../words/adjacent-events.ts';

/** The events before and after, in order of time; null beyond the ends. */
export interface AdjacentEvents {
  readonly previous: AdjacentEvent | null;
  readonly next: AdjacentEvent | null;
}

export interface AdjacentEvent {
  readonly link: Link;
  readonly date: PrintedDate;
  /** "Order not told", where neither the dates nor an answer tell which of the two came first; else null. */
  readonly orderNote: string | null;
}

/** The events before and after in which one who takes part in this one had a part as well. */
export interface ActorAdjacentEvents extends AdjacentEvents {
  readonly actor: Link;
}

/** The neighbours of an event among all. */
export function adjacentEventsOf(graph: Graph, event: StoryEvent): AdjacentEvents {
  const at = placeInTime(graph).get(event.id)!;
  return neighboursAt(eventsInTime(graph), at, event);
}

/**
 * The neighbours of an event for each who had a part in it, participants first; not for those whose neighbours the
 * event's own among all tell already.
 */
export function actorAdjacentEventsOf(graph: Graph, event: StoryEvent): readonly ActorAdjacentEvents[] {
  const ofAll = adjacentEventsOf(graph, event);
  const isTold = ({ previous, next }: AdjacentEvents) => isSame(previous, ofAll.previous) && isSame(next, ofAll.next);
  return participantsOf(event)
    .map((id) => ({
      actor: linkToSubject(subjectOf(graph, id)),
      ...neighboursIn(eventsWithParticipant(graph, id), event),
    }))
    .filter((own) => !isTold(own));
}

function isSame(own: AdjacentEvent | null, ofAll: AdjacentEvent | null): boolean {
  return own === null || own.link.href === ofAll?.link.href;
}

function neighboursIn(events: readonly StoryEvent[], event: StoryEvent): AdjacentEvents {
  return neighboursAt(events, events.indexOf(event), event);
}

function neighboursAt(events: readonly StoryEvent[], at: number, event: StoryEvent): AdjacentEvents {
  return { previous: neighbour(events[at - 1], event), next: neighbour(events[at + 1], event) };
}

function neighbour(other: StoryEvent | undefined, event: StoryEvent): AdjacentEvent | null {
  return other ? { link: linkToEvent(other), date: formatDate(other.date), orderNote: orderNote(other, event) } : null;
}

function orderNote(other: StoryEvent, event: StoryEvent): string | null {
  if (!isEventOrderUntold(other, event)) return null;
  const isSameDay = other.date.edtf === event.date.edtf && uncertaintyOf(event.date) === 0;
  return isSameDay ? adjacentWords.sameDay : adjacentWords.orderUntold;
}
