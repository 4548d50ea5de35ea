import { formatDate, formatDateWithinYear } from '../format.ts';
import { compareDates } from '../model/dates/date-order.ts';
import { compareEvents } from '../model/graph/event-order.ts';
import type { Graph } from '../model/graph/graph.ts';
import { knownFrom } from '../model/graph/known-on.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { timelineUrl } from '../urls.ts';
import { asOfNow } from './parts/timeline/as-of.ts';
import { recordCounts } from './parts/timeline/record-counts.ts';
import { chronology, type Year } from './parts/timeline/chronology.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { density, type Density } from './parts/timeline/density.ts';
import { eventLine, type EventLine } from './parts/events/event-line.ts';
import { eventBadges } from './parts/events/event-badges.ts';
import { facetsOf, type Facets } from './parts/timeline/facets.ts';
import { filterOptions, type FilterOptions } from './parts/timeline/filter-options.ts';
import { storyStatus, type StoryStatus } from './parts/timeline/story-status.ts';
import { knownDayOptions, type KnownDayOptions } from './parts/timeline/known-day-picker.ts';
import type { Link } from './parts/links/link.ts';
import {
  timelineOrders,
  TIMELINE_ORDERS,
  type OrderLink,
  type TimelineOrder,
} from './parts/timeline/timeline-orders.ts';
import { soFar, type SoFar } from './parts/timeline/so-far.ts';
import { timelineWords } from '../words/timeline.ts';

/** A page of the timeline: every event of the story, and after them where it stands. */
export interface TimelineView extends StoryStatus {
  readonly title: string;
  /** What the order means, in a sentence. */
  readonly lead: string;
  readonly crumbs: BreadcrumbTrail;
  /** The orders that the timeline can be read in, this one without an address. */
  readonly orders: readonly OrderLink[];
  /** How much there is, each count leading to what it counts. */
  readonly counts: readonly Link[];
  /** How far all this reaches: the day of the last source. */
  readonly asOf: string;
  readonly soFar: SoFar | null;
  readonly years: readonly Year[];
  /** Events that have no place in this order, since none of their sources is dated. */
  readonly undated: readonly EventLine[];
  /** What each event can be found by, for the script that narrows the timeline. */
  readonly facets: readonly Facets[];
  readonly density: Density | null;
  readonly choices: FilterOptions;
  /** For asking what was known on a day; null where there is only one to ask for. */
  readonly known: KnownDayOptions | null;
}

/** The timeline in one of its orders. */
export function timelineView(graph: Graph, order: TimelineOrder): TimelineView {
  const events = [...graph.events.values()];
  const facets = events.map((event) => facetsOf(graph, event));
  const toLine = (event: StoryEvent) => lineIn(graph, event, order);
  const becameKnown = new Map(events.map((event) => [event.id, knownFrom(graph, event)]));
  const dayOf = ({ id, date }: StoryEvent) => (order === 'became-known' ? (becameKnown.get(id) ?? null) : date);
  return {
    title: TIMELINE_ORDERS[order].title,
    lead: TIMELINE_ORDERS[order].lead,
    crumbs: crumbsTo(order),
    orders: timelineOrders(order),
    counts: recordCounts(graph),
    asOf: asOfNow(graph),
    soFar: soFar(graph),
    ...storyStatus(graph),
    years: chronology(inOrder(events, order, dayOf), toLine, dayOf),
    undated: events.filter((event) => dayOf(event) === null).map(toLine),
    facets,
    density: density(events.map(({ date }) => date)),
    choices: filterOptions(graph, facets),
    known: knownDayOptions(graph),
  };
}

function crumbsTo(order: TimelineOrder): BreadcrumbTrail {
  const timeline = { href: timelineUrl(), label: timelineWords.title };
  const { url, label } = TIMELINE_ORDERS[order];
  return order === 'newest-first' ? breadcrumbsTo(timeline) : breadcrumbsTo(timeline, { href: url(), label });
}

function inOrder(
  oldestFirst: readonly StoryEvent[],
  order: TimelineOrder,
  dayOf: (event: StoryEvent) => StoryEvent['date'] | null,
): readonly StoryEvent[] {
  if (order === 'oldest-first') return oldestFirst;
  if (order === 'newest-first') return oldestFirst.toReversed();
  const dated = oldestFirst.flatMap((event) => {
    const day = dayOf(event);
    return day ? [{ event, day }] : [];
  });
  return dated
    .toSorted((a, b) => compareDates(b.day, a.day) || compareEvents(b.event, a.event))
    .map(({ event }) => event);
}

/** In the order of becoming known the date is that of the first source, and a note gives the other. */
function lineIn(graph: Graph, event: StoryEvent, order: TimelineOrder): EventLine {
  const marks = eventBadges(graph, event);
  if (order !== 'became-known') return eventLine(graph, event, null, marks);
  const known = knownFrom(graph, event);
  const isSame = known?.edtf === event.date.edtf;
  const line = eventLine(graph, event, isSame ? null : timelineWords.happened(formatDate(event.date).text), marks);
  return known ? { ...line, date: formatDate(known), shortDate: formatDateWithinYear(known) } : line;
}
