import { formatCount, formatDate, formatDateWithinYear } from '../format.ts';
import { compareDates } from '../model/dates/date-order.ts';
import { compareEvents } from '../model/graph/event-order.ts';
import type { Graph } from '../model/graph/graph.ts';
import { knownFrom } from '../model/graph/known-on.ts';
import { isMade, pledgeHistories } from '../model/pledges/pledge-history.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { becameKnownUrl, homeUrl, listUrl, oldestFirstUrl, pledgesUrl } from '../urls.ts';
import { asOfNow } from './parts/timeline/as-of.ts';
import { chronology, type Year } from './parts/timeline/chronology.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { density, type Density } from './parts/timeline/density.ts';
import { eventLine, type EventLine } from './parts/events/event-line.ts';
import { eventBadges } from './parts/events/event-badges.ts';
import { facetsOf, type Facets } from './parts/timeline/facets.ts';
import { filterOptions, type FilterOptions } from './parts/timeline/filter-options.ts';
import { storyStatus, type StoryStatus } from './parts/timeline/story-status.ts';
import { knownDayOptions, type KnownDayOptions } from './parts/timeline/known-day-picker.ts';
import { LISTS } from './parts/subjects/subject-kinds.ts';
import type { Link } from './parts/links/link.ts';
import { soFar, type SoFar } from './parts/timeline/so-far.ts';

/** By the day an event happened, the latest or the first at the top; or by the day it became known. */
export type TimelineOrder = 'newest-first' | 'oldest-first' | 'became-known';

/** The home page: what story this is, where it stands, and every event of it. */
export interface TimelineView extends StoryStatus {
  /** Where the story stands comes before its events; on the pages of the other orders, after them. */
  readonly isHome: boolean;
  readonly title: string;
  /** What story this is, or what the order means. */
  readonly lead: string;
  /** Undefined for the home page. */
  readonly crumbs: BreadcrumbTrail | undefined;
  /** The orders that the timeline can be read in, this one without an address. */
  readonly orders: readonly { readonly label: string; readonly href: string | null }[];
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

/** The timeline in one of its orders; in the order of the newest first it is the home page. */
export function timelineView(graph: Graph, order: TimelineOrder): TimelineView {
  const events = [...graph.events.values()];
  const facets = events.map((event) => facetsOf(graph, event));
  const toLine = (event: StoryEvent) => lineIn(graph, event, order);
  const becameKnown = new Map(events.map((event) => [event.id, knownFrom(graph, event)]));
  const dayOf = ({ id, date }: StoryEvent) => (order === 'became-known' ? (becameKnown.get(id) ?? null) : date);
  return {
    isHome: order === 'newest-first',
    title: ORDERS[order].title ?? graph.story.title,
    lead: ORDERS[order].lead ?? graph.story.standfirst,
    crumbs:
      order === 'newest-first' ? undefined : breadcrumbsTo({ href: ORDERS[order].url(), label: ORDERS[order].label }),
    orders: ordersBeside(order),
    counts: counts(graph),
    asOf: asOfNow(graph),
    soFar: soFar(graph),
    ...storyStatus(graph),
    years: chronology(inOrder(events, order, dayOf), toLine, dayOf),
    undated: events.filter((event) => dayOf(event) === null).map(toLine),
    facets,
    density: density(events.map(({ date }) => date.first)),
    choices: filterOptions(graph, facets),
    known: knownDayOptions(graph),
  };
}

const ORDERS = {
  'newest-first': { label: 'Newest first', title: null, lead: null, url: homeUrl },
  'oldest-first': {
    label: 'Oldest first',
    title: 'Timeline, oldest first',
    lead: 'Every event in the order in which it happened.',
    url: oldestFirstUrl,
  },
  'became-known': {
    label: 'As it became known',
    title: 'Timeline, as it became known',
    lead: 'Every event by the day on which it became known, by its first source to tell of it; the latest at the top.',
    url: becameKnownUrl,
  },
} as const satisfies Record<
  TimelineOrder,
  { label: string; title: string | null; lead: string | null; url: () => string }
>;

function ordersBeside(order: TimelineOrder): TimelineView['orders'] {
  return Object.entries(ORDERS).map(([key, { label, url }]) => ({
    label,
    href: key === order ? null : `${url()}#timeline`,
  }));
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
  const line = eventLine(graph, event, isSame ? null : `Happened: ${formatDate(event.date).text}`, marks);
  return known ? { ...line, date: formatDate(known), shortDate: formatDateWithinYear(known) } : line;
}

function counts(graph: Graph): readonly Link[] {
  return [
    { href: '#timeline', label: formatCount(graph.events.size, 'event') },
    { href: listUrl('sources'), label: formatCount(graph.sources.size, 'source') },
    ...countsIn(graph, 'actors'),
    ...countsIn(graph, 'entities'),
    ...countOf(listUrl('questions'), graph.questions.size, 'question'),
    ...countOf(pledgesUrl(), pledgeHistories(graph).filter(isMade).length, 'pledge'),
  ];
}

function countOf(href: string, count: number, one: string): readonly Link[] {
  return count > 0 ? [{ href, label: formatCount(count, one) }] : [];
}

function countsIn(graph: Graph, list: keyof typeof LISTS): readonly Link[] {
  const kinds = Map.groupBy(graph.subjects.values(), (subject) => subject.kind);
  return LISTS[list].kinds.flatMap(([kind, one, many]) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count > 0 ? [{ href: `${listUrl(list)}#${kind}`, label: formatCount(count, one, many) }] : [];
  });
}
