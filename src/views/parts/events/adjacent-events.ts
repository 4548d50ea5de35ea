import { formatDay, type PrintedDay } from '../../../format.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { eventsWithPartOf, takingPart } from '../../../model/graph/participation.ts';
import { linkToEvent, linkToSubject, type Link } from '../links/link.ts';

/** The events before and after, in order of time; null beyond the ends. */
export interface Neighbours {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface Neighbour {
  readonly link: Link;
  readonly date: PrintedDay;
}

/** The events before and after in which one who takes part in this one had a part as well. */
export interface OwnNeighbours extends Neighbours {
  readonly actor: Link;
}

/** The neighbours of an event among all. */
export function neighboursOf(graph: Graph, event: StoryEvent): Neighbours {
  return neighboursIn([...graph.events.values()], event);
}

/**
 * The neighbours of an event for each who had a part in it, participants first; not for those whose neighbours the
 * event's own among all tell already.
 */
export function ownNeighboursOf(graph: Graph, event: StoryEvent): readonly OwnNeighbours[] {
  const ofAll = neighboursOf(graph, event);
  const isTold = ({ previous, next }: Neighbours) => isSame(previous, ofAll.previous) && isSame(next, ofAll.next);
  return takingPart(event)
    .map((id) => ({
      actor: linkToSubject(subjectOf(graph, id)),
      ...neighboursIn(eventsWithPartOf(graph, id), event),
    }))
    .filter((own) => !isTold(own));
}

function isSame(own: Neighbour | null, ofAll: Neighbour | null): boolean {
  return own === null || own.link.href === ofAll?.link.href;
}

function neighboursIn(events: readonly StoryEvent[], event: StoryEvent): Neighbours {
  const at = events.indexOf(event);
  return { previous: neighbour(events[at - 1]), next: neighbour(events[at + 1]) };
}

function neighbour(event: StoryEvent | undefined): Neighbour | null {
  return event ? { link: linkToEvent(event), date: formatDay(event.date) } : null;
}
