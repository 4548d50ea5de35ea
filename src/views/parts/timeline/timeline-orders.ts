import { becameKnownUrl, oldestFirstUrl, timelineUrl } from '../../../urls.ts';
import { orderWords } from '../../../words/timeline.ts';

/** By the day an event happened, the latest or the first at the top; or by the day it became known. */
export type TimelineOrder = 'newest-first' | 'oldest-first' | 'became-known';

/** An order that the timeline can be read in; the one that is shown has no address. */
export interface OrderLink {
  readonly label: string;
  readonly href: string | null;
}

/** What each order is called, says of itself, and where it is. */
export const TIMELINE_ORDERS = {
  'newest-first': { ...orderWords['newest-first'], url: timelineUrl },
  'oldest-first': { ...orderWords['oldest-first'], url: oldestFirstUrl },
  'became-known': { ...orderWords['became-known'], url: becameKnownUrl },
} as const satisfies Record<TimelineOrder, { label: string; title: string; lead: string; url: () => string }>;

/** The orders in which the timeline can be read, the one that is shown without an address. */
export function timelineOrders(shown: TimelineOrder | null): readonly OrderLink[] {
  return Object.entries(TIMELINE_ORDERS).map(([key, { label, url }]) => ({
    label,
    href: key === shown ? null : url(),
  }));
}
