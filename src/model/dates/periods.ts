import { dividedBy, type Section } from '../divided-list.ts';
import type { DatePoint } from './date-point.ts';
import type { EdtfDate } from './edtf.ts';

/** What stands for the date of what has none. */
export const UNDATED = 'undated';

/**
 * A list divided by time. The keys of its sections are years, `2019`, with months, `2019-03`, and these with days; of
 * what is told less precisely `201X`, `19XX`, or `1885-1889` for some year from one to the other; `undated` for what has
 * no date.
 *
 * @param items in an order by date, either way
 * @param dateOf the date of an item; what lasts stands under the day it began, one day of several under the first
 */
export function dividedByTime<Item>(items: readonly Item[], dateOf: (item: Item) => EdtfDate | null): Section<Item> {
  const levels = [yearOf, monthOf, dayOf].map((keyOf: (date: EdtfDate) => string) => (item: Item) => {
    const date = dateOf(item);
    return date === null ? UNDATED : keyOf(date);
  });
  return dividedBy(items, levels);
}

/** The year, or what is told in its place, that a date stands under: `2019`, `201X`, `1885-1889`. */
export function yearOf({ form, points: [point], first, last }: EdtfDate): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (form === 'one-of' && from !== to && isYearOrLonger(point)) return `${from}-${to}`;
  return point.precision === 'decade' || point.precision === 'century' ? point.iso : from;
}

/** The month that a date stands under, or what is told in its place: `2019-03`, `2019`. */
export function monthOf(date: EdtfDate): string {
  const [point] = date.points;
  return isYearOrLonger(point) ? yearOf(date) : point.iso.slice(0, 7);
}

/** The day that a date stands under, or what is told in its place: `2019-03-05`, `2019-03`. */
function dayOf(date: EdtfDate): string {
  const [point] = date.points;
  return point.precision === 'day' ? point.iso : monthOf(date);
}

function isYearOrLonger({ precision }: DatePoint): boolean {
  return precision !== 'day' && precision !== 'month';
}
