import { compareDates, isCertainlyBefore, uncertaintyOf } from './date-order.ts';
import type { EdtfDate } from './edtf.ts';

/** Where on a way a step stands. */
export interface Stage {
  /** How far along the way it is; null for one that has no place of its own on it. */
  readonly rank: number | null;
  /** The rank of a later step that it may follow as well, so that neither leads to the other; null for none. */
  readonly alsoAfter: number | null;
  /** Whether the way is open after it, something is reached by it, or it ends the way, as a withdrawal does. */
  readonly stage: 'open' | 'reached' | 'ended';
}

/** A step on the way of a standing or a pledge, as far as its place in time goes. */
export interface Step extends Stage {
  readonly date: EdtfDate;
  /** Ids of the events that its own is known to follow, however far back; where dates leave the order open they tell it. */
  readonly after: ReadonlySet<string>;
  /** The event's, to settle what is left. */
  readonly id: string;
}

/**
 * Steps in order of time. Of steps whose days may be one, the one that leads to the other comes first: who was invited
 * "in January" and accepted on the 19th was invited before. Where neither leads to the other the vaguer date comes
 * first, so that "declined, in January" never stands after "accepted, on 20 January"; `isOrderOfStepsUntold` tells that
 * this order is ours.
 */
export function inOrder<Item>(items: readonly Item[], stepOf: (item: Item) => Step): readonly Item[] {
  const waiting = items.map((item) => ({ item, step: stepOf(item) })).toSorted((a, b) => compareSteps(a.step, b.step));
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const first = waiting.filter(({ step }) => !waiting.some((other) => isBefore(other.step, step)));
    const next = first.find(({ step }) => !first.some((other) => standsBefore(other.step, step)));
    // Steps that are each before the other, which the checks refuse, stand as they are dated.
    const placed = next ?? first[0] ?? waiting[0]!;
    waiting.splice(waiting.indexOf(placed), 1);
    ordered.push(placed.item);
  }
  return ordered;
}

/**
 * True where neither the dates of two steps, nor that one follows the other, nor what they are tells which came first:
 * "accepted" and "declined".
 */
export function isOrderOfStepsUntold(a: Step, b: Step): boolean {
  return !isBefore(a, b) && !isBefore(b, a) && !leadsTo(a, b) && !leadsTo(b, a);
}

function isBefore(a: Step, b: Step): boolean {
  return b.after.has(a.id) || (isCertainlyBefore(a.date, b.date) && !a.after.has(b.id));
}

function standsBefore(a: Step, b: Step): boolean {
  if (leadsTo(a, b) || leadsTo(b, a)) return leadsTo(a, b);
  if (a.date.last < b.date.first || b.date.last < a.date.first) return a.date.last < b.date.first;
  return a.rank !== b.rank && uncertaintyOf(a.date) > uncertaintyOf(b.date);
}

/** An end follows an invitation or an offer; it may follow what was reached, or what was reached may undo it. */
function leadsTo(a: Step, b: Step): boolean {
  if (a.rank === null || b.rank === null || a.rank >= b.rank || a.alsoAfter === b.rank) return false;
  return b.stage !== 'ended' || a.stage === 'open';
}

function compareSteps(a: Step, b: Step): number {
  return compareDates(a.date, b.date) || (a.rank ?? -1) - (b.rank ?? -1) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
