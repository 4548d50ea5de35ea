import type { DatePoint } from './date-point.ts';
import type { EdtfDate } from './edtf.ts';

/**
 * A stretch of time with the items of a list that begin in it; the list itself is the longest one.
 *
 * A list of at most `MOST_ON_A_PAGE` items is printed whole. A longer one has a page for each of its years; a year of
 * more has one for each of its months, and a month one for each of its days. What is added to a list can so give it
 * further pages, and takes none away.
 */
export interface Period<Item> {
  /**
   * Empty for the whole list; `2019`, `2019-03`, `2019-03-05`; of what is told less precisely `201X`, `19XX`, or
   * `1885-1889` for some year from one to the other; `undated` for what has no date.
   */
  readonly iso: string;
  /** In the order of the list. */
  readonly items: readonly Item[];
  /** Those that are in none of its shorter periods: in March, what is dated only "in March". */
  readonly own: readonly Item[];
  /** The shorter periods in it, in the order of the list; none within a day, and for what has no date. */
  readonly periods: readonly Period<Item>[];
  /** True where these have pages of their own; else its page prints all of its items. */
  readonly isDivided: boolean;
}

/** The items that a page of a list prints, and where the page stands among the others. */
export interface PeriodPage<Item> extends PagePlace {
  readonly period: Period<Item>;
  /** The periods that it lies in, the longest first. */
  readonly within: readonly Period<Item>[];
  readonly items: readonly Item[];
  /** How many pages the period has; more than one where too many items are of one day, or of one year and no month. */
  readonly parts: number;
  /** The pages before and after it in the list that hold all of the list in between. */
  readonly before: PagePlace | null;
  readonly after: PagePlace | null;
}

/** Which page of a list is meant: by its period, and which of the pages of that, from 1. */
export interface PagePlace {
  readonly iso: string;
  readonly part: number;
}

/** The most items of a list that stand on one page. */
export const MOST_ON_A_PAGE = 100;
/** What stands for the date of what has none. */
export const UNDATED = 'undated';

type KeyOf = (date: EdtfDate | null) => string;

/**
 * A list divided by time.
 *
 * @param items in an order by date, either way
 * @param dateOf the date of an item; what lasts stands under the day it began, one day of several under the first
 */
export function dividedByTime<Item>(items: readonly Item[], dateOf: (item: Item) => EdtfDate | null): Period<Item> {
  const levels = [yearOf, monthOf, dayOf].map((keyOf: (date: EdtfDate) => string): KeyOf => {
    return (date) => (date === null ? UNDATED : keyOf(date));
  });
  return periodOf('', items, dateOf, levels);
}

function periodOf<Item>(
  iso: string,
  items: readonly Item[],
  dateOf: (item: Item) => EdtfDate | null,
  [keyOf, ...shorter]: readonly KeyOf[],
): Period<Item> {
  const groups = keyOf ? Map.groupBy(items, (item) => keyOf(dateOf(item))) : new Map([[iso, [...items]]]);
  const own = groups.get(iso) ?? [];
  groups.delete(iso);
  const periods = [...groups].map(([key, ofKey]) => periodOf(key, ofKey, dateOf, shorter));
  return { iso, items, own, periods, isDivided: periods.length > 0 && items.length > MOST_ON_A_PAGE };
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

const DEPTHS = [1, 2, 3];

/** Every page that a list has beside its own, those of years first; none for one that is printed whole. */
export function periodPages<Item>(list: Period<Item>): readonly PeriodPage<Item>[] {
  if (!list.isDivided) return [];
  return DEPTHS.flatMap((depth) => {
    const pages = pagesDownTo(list, depth, []);
    return pages
      .map((page, i) => ({ ...page, before: placeOf(pages[i - 1]), after: placeOf(pages[i + 1]) }))
      .filter(({ within }) => within.length === depth - 1);
  });
}

type LoosePage<Item> = Omit<PeriodPage<Item>, 'before' | 'after'>;

/** The pages that hold all of a list between them, none of a shorter period than asked for. */
function pagesDownTo<Item>(
  period: Period<Item>,
  depth: number,
  within: readonly Period<Item>[],
): readonly LoosePage<Item>[] {
  if (depth === 0 || !period.isDivided) return pagesOf(period, within);
  const way = period.iso === '' ? within : [...within, period];
  return period.periods.flatMap((shorter) => pagesDownTo(shorter, depth - 1, way));
}

function pagesOf<Item>(period: Period<Item>, within: readonly Period<Item>[]): readonly LoosePage<Item>[] {
  const items = period.isDivided ? period.own : period.items;
  const parts = Math.max(1, Math.ceil(items.length / MOST_ON_A_PAGE));
  return Array.from({ length: parts }, (_, i) => ({
    period,
    within,
    iso: period.iso,
    part: i + 1,
    parts,
    items: items.slice(i * MOST_ON_A_PAGE, (i + 1) * MOST_ON_A_PAGE),
  }));
}

function placeOf(page: PagePlace | undefined): PagePlace | null {
  return page ? { iso: page.iso, part: page.part } : null;
}
