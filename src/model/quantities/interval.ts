import type { Qualifier } from '../records/fields.ts';
import { boundsOf, type Quantity } from '../records/quantity.ts';
import { roundedInterval } from './rounding.ts';

/** The numbers that an answer leaves open, from one bound to the other, each of which may be left out. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly isFromOpen: boolean;
  readonly isToOpen: boolean;
}

/**
 * What a number says with its qualifier: "over 19" all above 19, "under 50" all below 50, "30 to 40" both and what is
 * between, "about 12" what rounds to 12.
 */
export function intervalOf(quantity: Quantity, qualifier: Qualifier): Interval {
  const { from, to } = boundsOf(quantity);
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return { from, to: Infinity, isFromOpen: qualifier === 'over', isToOpen: false };
    case 'under':
    case 'up-to':
      return { from: -Infinity, to, isFromOpen: false, isToOpen: qualifier === 'under' };
    case 'about':
      return aroundBoth(roundedInterval(from), roundedInterval(to));
    case null:
      return { from, to, isFromOpen: false, isToOpen: false };
    default:
      return qualifier satisfies never;
  }
}

/** True when some number is in both. */
export function overlap(a: Interval, b: Interval): boolean {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  const isOpen = [a, b].some((one) => (one.isFromOpen && one.from === from) || (one.isToOpen && one.to === to));
  return isOpen ? from < to : from <= to;
}

function aroundBoth(low: Interval, high: Interval): Interval {
  return { ...low, to: high.to, isToOpen: high.isToOpen };
}
