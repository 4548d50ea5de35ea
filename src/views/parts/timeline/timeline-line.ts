import { formatDate, formatDateWithinYear } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { knownFrom } from '../../../model/graph/known-on.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { eventBadges } from '../events/event-badges.ts';
import { eventLine, type EventLine } from '../events/event-line.ts';
import type { TimelineOrder } from './timeline-orders.ts';
import { timelineWords } from '../../../words/timeline.ts';

/**
 * An event as a line of the timeline in one of its orders: in that of becoming known its date is that of the first
 * source, and a note gives the other.
 */
export function timelineLine(graph: Graph, event: StoryEvent, order: TimelineOrder): EventLine {
  const marks = eventBadges(graph, event);
  if (order !== 'became-known') return eventLine(graph, event, null, marks);
  const known = knownFrom(graph, event);
  const isSame = known?.edtf === event.date.edtf;
  const line = eventLine(graph, event, isSame ? null : timelineWords.happened(formatDate(event.date).text), marks);
  return known ? { ...line, date: formatDate(known), shortDate: formatDateWithinYear(known) } : line;
}
