import { sectionPages, type SectionPage } from '../model/divided-list.ts';
import type { Graph } from '../model/graph/graph.ts';
import { eventsChanged } from '../model/graph/page-changed.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { pathInSite, sectionPath } from '../urls.ts';
import type { EventLine } from './parts/events/event-line.ts';
import { chronology, type Year } from './parts/timeline/chronology.ts';
import { periodFrame, type PeriodFrame } from './parts/timeline/period-frame.ts';
import { timelineLine } from './parts/timeline/timeline-line.ts';
import { dayIn, timelineList } from './parts/timeline/timeline-list.ts';
import {
  listInOrder,
  timelineOrders,
  TIMELINE_ORDERS,
  type OrderLink,
  type TimelineOrder,
} from './parts/timeline/timeline-orders.ts';

/** A page of the timeline in one of its orders: a year of it, a month or a day. */
export interface TimelinePage {
  readonly order: TimelineOrder;
  readonly page: SectionPage<StoryEvent>;
  /** Its path within the site, in two parts: `timeline`, `2019-03`. */
  readonly params: { readonly order: string; readonly page: string };
}

/** What happened in a year or a month, or on a day. */
export interface TimelinePeriodView extends PeriodFrame {
  readonly description: string;
  readonly orders: readonly OrderLink[];
  readonly years: readonly Year[];
  /** Events that have no place in the order, on the page of those alone. */
  readonly undated: readonly EventLine[];
  /** The headings that the title says already. */
  readonly titled: 'year' | 'month';
}

/** Every page of a year, a month or a day, in each order; none of a story whose timeline is one page. */
export function timelinePages(graph: Graph): readonly TimelinePage[] {
  const orders = Object.keys(TIMELINE_ORDERS) as readonly TimelineOrder[];
  return orders.flatMap((order) => {
    const path = pathInSite(TIMELINE_ORDERS[order].url()).slice(0, -1);
    const pages = sectionPages(timelineList(graph, order));
    return pages.map((page) => ({ order, page, params: { order: path, page: sectionPath(page) } }));
  });
}

/** A page of a year, a month or a day of the timeline. */
export function timelinePeriodView(
  graph: Graph,
  { order, page }: Pick<TimelinePage, 'order' | 'page'>,
): TimelinePeriodView {
  const frame = periodFrame(page, listInOrder(order), eventsChanged(graph, page.items));
  const dayOf = (event: StoryEvent) => dayIn(graph, event, order);
  const toLine = (event: StoryEvent) => timelineLine(graph, event, order);
  return {
    ...frame,
    description: TIMELINE_ORDERS[order].ofPeriod(frame.title),
    orders: timelineOrders(order, page.key),
    years: chronology(page.items, toLine, dayOf),
    undated: page.items.filter((event) => dayOf(event) === null).map(toLine),
    titled: page.within.length === 0 ? 'year' : 'month',
  };
}
