import { compareDates } from '../../../model/dates/date-order.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { dividedByTime, yearOf } from '../../../model/dates/periods.ts';
import type { Section } from '../../../model/divided-list.ts';
import { compareEvents } from '../../../model/graph/event-order.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { knownFrom } from '../../../model/graph/known-on.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { sectionUrl, timelineUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { monthOfEvent } from './chronology.ts';
import type { TimelineOrder } from './timeline-orders.ts';

/** The events of the timeline in one of its orders, divided by time; those without a day in that order come last. */
export function timelineList(graph: Graph, order: TimelineOrder): Section<StoryEvent> {
  return LISTS[order](graph);
}

/** The day under which an event stands in an order; null where none of its sources is dated and the order goes by that. */
export function dayIn(graph: Graph, event: StoryEvent, order: TimelineOrder): EdtfDate | null {
  return order === 'became-known' ? knownFrom(graph, event) : event.date;
}

/** The month of an event, leading to where the timeline has it. */
export function monthOnTimeline(graph: Graph, event: StoryEvent): Link {
  const { iso, label } = monthOfEvent(event);
  const list = timelineList(graph, 'newest-first');
  const year = list.isDivided && list.sections.find((period) => period.key === yearOf(event.date));
  if (!year) return { href: `${timelineUrl()}#m${iso}`, label };
  const hasPage = year.isDivided && year.key !== iso;
  const href = sectionUrl(timelineUrl(), { key: hasPage ? iso : year.key, part: 1 });
  return { href: hasPage ? href : `${href}#m${iso}`, label };
}

const LISTS: Readonly<Record<TimelineOrder, (graph: Graph) => Section<StoryEvent>>> = {
  'newest-first': listIn('newest-first'),
  'oldest-first': listIn('oldest-first'),
  'became-known': listIn('became-known'),
};

function listIn(order: TimelineOrder) {
  return perGraph((graph) => dividedByTime(eventsIn(graph, order), (event) => dayIn(graph, event, order)));
}

function eventsIn(graph: Graph, order: TimelineOrder): readonly StoryEvent[] {
  const oldestFirst = [...graph.events.values()];
  if (order === 'oldest-first') return oldestFirst;
  if (order === 'newest-first') return oldestFirst.toReversed();
  const days = oldestFirst.map((event) => ({ event, day: dayIn(graph, event, order) }));
  const dated = days.flatMap(({ event, day }) => (day ? [{ event, day }] : []));
  const latestFirst = dated.toSorted((a, b) => compareDates(b.day, a.day) || compareEvents(b.event, a.event));
  return [...latestFirst, ...days.filter(({ day }) => day === null)].map(({ event }) => event);
}
