import type { Graph } from '../model/graph/graph.ts';
import type { Section } from '../model/divided-list.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { asOfNow, noEventsYet } from './parts/timeline/as-of.ts';
import { recordCounts } from './parts/timeline/record-counts.ts';
import { chronology, type Year } from './parts/timeline/chronology.ts';
import type { BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { storyDensity, type Density } from './parts/timeline/density.ts';
import type { EventLine } from './parts/events/event-line.ts';
import { timelineFileAddresses, type TimelineFileAddresses } from './parts/timeline/timeline-file-addresses.ts';
import { allFacets, type Facets } from './parts/timeline/facets.ts';
import { offeredOptions, type FilterOptions } from './parts/timeline/filter-options.ts';
import { storyStatus, type StoryStatus } from './parts/timeline/story-status.ts';
import { knownDayOptions, type KnownDayOptions } from './parts/timeline/known-day-picker.ts';
import type { Link } from './parts/links/link.ts';
import { BEGINNING, longList, type LongList } from './parts/timeline/long-list.ts';
import {
  listInOrder,
  timelineOrders,
  TIMELINE_ORDERS,
  type OrderLink,
  type TimelineOrder,
} from './parts/timeline/timeline-orders.ts';
import { dayIn, timelineList } from './parts/timeline/timeline-list.ts';
import { timelineLine } from './parts/timeline/timeline-line.ts';
import { soFar, type SoFar } from './parts/timeline/so-far.ts';

/** A page of the timeline: every event of the story, or of a long one its beginning; after them where it stands. */
export interface TimelineView extends StoryStatus {
  readonly title: string;
  /** What the order means, in a sentence. */
  readonly lead: string;
  readonly crumbs: BreadcrumbTrail;
  /** The orders that the timeline can be read in, this one without an address. */
  readonly orders: readonly OrderLink[];
  /** Says that nothing is told yet; null where something is. */
  readonly none: string | null;
  /** How much there is, each count leading to what it counts. */
  readonly counts: readonly Link[];
  /** How far all this reaches: the day of the last source. */
  readonly asOf: string;
  readonly soFar: SoFar | null;
  readonly years: readonly Year[];
  /** Null where the page has every event. */
  readonly long: LongList | null;
  /** Events that have no place in this order, since none of their sources is dated; of a long story on their own page. */
  readonly undated: readonly EventLine[];
  /** How many events the story has. */
  readonly count: number;
  /** What each event can be found by, for the script that narrows the timeline; of a long story in files of their own. */
  readonly facets: readonly Facets[] | null;
  /** Where that and more is of a long story; null where the page has all of it. */
  readonly files: TimelineFileAddresses | null;
  readonly density: Density | null;
  readonly choices: FilterOptions;
  /** For asking what was known on a day; null where there is only one to ask for. */
  readonly known: KnownDayOptions | null;
}

/** The timeline in one of its orders. */
export function timelineView(graph: Graph, order: TimelineOrder): TimelineView {
  const list = timelineList(graph, order);
  const { title, lead } = TIMELINE_ORDERS[order];
  return {
    title,
    lead,
    crumbs: listInOrder(order).crumbs,
    orders: timelineOrders(order),
    none: noEventsYet(graph),
    counts: recordCounts(graph),
    asOf: asOfNow(graph),
    soFar: soFar(graph),
    ...storyStatus(graph),
    ...eventsOf(graph, order, list),
    count: list.items.length,
    facets: list.isDivided ? null : allFacets(graph),
    files: timelineFileAddresses(graph, order),
    density: storyDensity(graph),
    choices: offeredOptions(graph),
    known: knownDayOptions(graph),
  };
}

function eventsOf(
  graph: Graph,
  order: TimelineOrder,
  list: Section<StoryEvent>,
): Pick<TimelineView, 'years' | 'undated' | 'long'> {
  const dayOf = (event: StoryEvent) => dayIn(graph, event, order);
  const toLine = (event: StoryEvent) => timelineLine(graph, event, order);
  const dated = list.items.filter((event) => dayOf(event) !== null);
  const printed = list.isDivided ? dated.slice(0, BEGINNING) : dated;
  const years = chronology(printed, toLine, dayOf);
  return {
    years,
    undated: list.isDivided ? [] : list.items.filter((event) => dayOf(event) === null).map(toLine),
    long: longList(list, listInOrder(order), printed, years.flatMap(anchorsOf)),
  };
}

/** Where a reader is led within the page. */
function anchorsOf({ iso, months }: Year): readonly string[] {
  return [`y${iso}`, ...months.map((month) => `m${month.iso}`)];
}
