import { formatDate } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { citationMarks, type CitationMark } from '../sources/cited-sources.ts';
import { linkToEvent, type Link } from '../links/link.ts';
import { eventStatusWords } from '../../../words/events.ts';

/** That an event did not happen on its day. */
export interface EventStatusLine {
  /** "This event was called off.", "This event was moved to 3 April 2026:" */
  readonly text: string;
  /** What took its place; null where nothing did. */
  readonly movedTo: Link | null;
  readonly note: string | null;
  readonly marks: readonly CitationMark[];
}

/** What an event's page says of one that did not happen on its day; null for one that did. */
export function eventStatusLine(graph: Graph, event: StoryEvent): EventStatusLine | null {
  if (event.eventStatus === null) return null;
  const { status, movedTo, note, sources } = event.eventStatus;
  // On a day on which it was not known yet, what took its place is left out.
  const instead = movedTo === null ? undefined : graph.events.get(movedTo);
  return {
    text: eventStatusWords[status](instead && formatDate(instead.date).text),
    movedTo: instead ? linkToEvent(instead) : null,
    note,
    marks: citationMarks(graph, event, sources),
  };
}
