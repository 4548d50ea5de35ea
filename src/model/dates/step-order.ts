import { compareDates } from './date-order.ts';
import type { EdtfDate } from './edtf.ts';

/** A step on the way of a standing or a pledge, as far as its place in time goes. */
export interface Step {
  readonly date: EdtfDate;
  /** How far along the way it is; null for one that has no place of its own on it. */
  readonly rank: number | null;
  /** The event's, to settle what is left. */
  readonly id: string;
}

/**
 * Steps in order of time. Of steps whose days may be one, the one that is less far along comes first: who was invited
 * "in January" and accepted on the 19th was invited before.
 */
export function inOrder<Item>(items: readonly Item[], stepOf: (item: Item) => Step): readonly Item[] {
  const waiting = items.map((item) => ({ item, step: stepOf(item) })).toSorted((a, b) => compareSteps(a.step, b.step));
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const first = waiting.filter(({ step }) => !waiting.some((other) => other.step.date.last < step.date.first));
    const next = first.find(({ step }) => !first.some((other) => isLessFar(other.step, step))) ?? first[0]!;
    waiting.splice(waiting.indexOf(next), 1);
    ordered.push(next.item);
  }
  return ordered;
}

function isLessFar(a: Step, b: Step): boolean {
  return a.rank !== null && b.rank !== null && a.rank < b.rank;
}

function compareSteps(a: Step, b: Step): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
