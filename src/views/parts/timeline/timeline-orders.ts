import { becameKnownUrl, oldestFirstUrl, sectionUrl, timelineUrl } from '../../../urls.ts';
import { breadcrumbsTo } from '../links/breadcrumbs.ts';
import type { DividedList } from './period-frame.ts';
import { orderWords, timelineWords } from '../../../words/timeline.ts';

/** By the day an event happened, the latest or the first at the top; or by the day it became known. */
export type TimelineOrder = 'newest-first' | 'oldest-first' | 'became-known';

/** An order that the timeline can be read in; the one that is shown has no address. */
export interface OrderLink {
  readonly label: string;
  readonly href: string | null;
}

/** What each order is called, says of itself, and where it is. */
export const TIMELINE_ORDERS = {
  'newest-first': { ...orderWords['newest-first'], url: timelineUrl, isLatestFirst: true },
  'oldest-first': { ...orderWords['oldest-first'], url: oldestFirstUrl, isLatestFirst: false },
  'became-known': { ...orderWords['became-known'], url: becameKnownUrl, isLatestFirst: true },
} as const satisfies Record<
  TimelineOrder,
  (typeof orderWords)[TimelineOrder] & Pick<DividedList, 'isLatestFirst'> & { url: () => string }
>;

/**
 * The orders in which the timeline can be read, the one that is shown without an address.
 *
 * @param period the year, the month or the day that is shown, `2019-03`; both orders by the day of events have its page
 */
export function timelineOrders(shown: TimelineOrder | null, period: string | null = null): readonly OrderLink[] {
  const isByDay = (order: string | null) => order !== 'became-known';
  return Object.entries(TIMELINE_ORDERS).map(([key, { label, url }]) => {
    const hasPeriod = period !== null && isByDay(shown) && isByDay(key);
    const href = hasPeriod ? sectionUrl(url(), { key: period, part: 1 }) : url();
    return { label, href: key === shown ? null : href };
  });
}

/** An order of the timeline as a list that is divided by time. */
export function listInOrder(order: TimelineOrder): DividedList {
  const { url, label, isLatestFirst, countInWords, partInWords } = TIMELINE_ORDERS[order];
  const timeline = { href: timelineUrl(), label: timelineWords.title };
  return {
    hasMonths: true,
    base: url(),
    page: url(),
    crumbs: order === 'newest-first' ? breadcrumbsTo(timeline) : breadcrumbsTo(timeline, { href: url(), label }),
    isLatestFirst,
    countInWords,
    partInWords,
  };
}
