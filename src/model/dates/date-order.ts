import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { UTCDate } from '@date-fns/utc';
import type { DatePoint, Precision } from './date-point.ts';
import { beginningOf, type EdtfDate, type Span } from './edtf.ts';

/** Before and after every day that a date here can name. */
export const BEGINNING = '0000-01-01';
export const END = '9999-12-31';

/** Orders dates by the earliest day each names, then by the latest: where they stand in a list, not what came first. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareText(a.first, b.first) || compareText(a.last, b.last);
}

/** Orders points by the earliest day each may mean; a month comes before its first day, for nobody tells which of its days is meant. */
export function compareDatePoints(a: DatePoint, b: DatePoint): number {
  return compareText(a.first, b.first) || a.iso.length - b.iso.length;
}

/** True when two dates may mean one and the same day; of a choice of days, only those that it names. */
export function mayBeSameDay(a: EdtfDate, b: EdtfDate): boolean {
  return a.spans.some((one) => b.spans.some((other) => startOf(one) <= endOf(other) && startOf(other) <= endOf(one)));
}

/**
 * True when one thing had ended on a day before the other can have begun, whatever the two dates mean: "before" of
 * Allen's interval algebra (1983), asked of every day that a vague date may mean. `2026-01` is not before `2026-01-20`,
 * and "about 19 January" is not before 20 January: about a day means within a week of it, about a month within a month,
 * and so on by the unit of its precision.
 */
export function isCertainlyBefore(a: EdtfDate, b: EdtfDate): boolean {
  return latestOf(a) < earliestOf(b);
}

/** True when two dates may mean one day: "about 21 January" leaves room for the 22nd too, as far as `isCertainlyBefore` says. */
export function mayBeOneDay(a: EdtfDate, b: EdtfDate): boolean {
  const isVague = [...a.points, ...b.points].some(({ approximate }) => approximate);
  return mayBeSameDay(a, b) || (isVague && isOrderUntold(a, b));
}

/** True when neither date is certainly before the other, so that nobody can tell which came first. */
export function isOrderUntold(a: EdtfDate, b: EdtfDate): boolean {
  return !isCertainlyBefore(a, b) && !isCertainlyBefore(b, a);
}

/**
 * True when what is dated as exactly as another thing, or more so, may have come on a day after it: something of 20 March
 * after something of "March".
 */
export function mayComeAfter(date: EdtfDate, other: EdtfDate): boolean {
  return (
    uncertaintyOf(date) <= uncertaintyOf(other) && isOrderUntold(date, other) && earliestOf(other) < latestOf(date)
  );
}

/** How many days lie between the earliest and the latest that a date may mean: 0 for a day, 30 for a month of 31. */
export function uncertaintyOf(date: EdtfDate): number {
  return differenceInCalendarDays(new UTCDate(latestOf(date)), new UTCDate(earliestOf(date)));
}

/**
 * How many days at least lie from one date to another that is certainly later, whatever the two mean: 2 from 19 to 21
 * January, 0 or less where nobody can tell which is later.
 */
export function daysAtLeast(from: EdtfDate, to: EdtfDate): number {
  return differenceInCalendarDays(new UTCDate(earliestOf(to)), new UTCDate(latestOf(from)));
}

function startOf({ from }: Span): string {
  return typeof from === 'object' ? from.first : BEGINNING;
}

function endOf({ to }: Span): string {
  return typeof to === 'object' ? to.last : END;
}

/** The earliest day, `YYYY-MM-DD`, that a date may mean; that of an open beginning is before all others. */
export function earliestOf({ spans }: EdtfDate): string {
  return spans
    .map(({ from }) => (typeof from === 'object' ? moved(from.first, -MARGINS[from.precision], from) : BEGINNING))
    .toSorted()[0]!;
}

/**
 * The day, `YYYY-MM-DD`, by which a thing has begun for certain: of what lasts, `a/b`, the last that a may mean; of one
 * day of several, `[a..b]`, the last of all. After all others where none is told.
 */
export function latestBeginningOf(date: EdtfDate): string {
  return latestOf(beginningOf(date));
}

/** The latest day, `YYYY-MM-DD`, that a date may mean; that of an open end is after all others. */
export function latestOf({ spans }: EdtfDate): string {
  return spans
    .map(({ to }) => (typeof to === 'object' ? moved(to.last, MARGINS[to.precision], to) : END))
    .toSorted()
    .at(-1)!;
}

/** How far off an approximate point may be, in days. EDTF leaves it open; these are ours. */
const MARGINS: Readonly<Record<Precision, number>> = { day: 7, month: 31, year: 366, decade: 3653, century: 36_525 };

function moved(day: string, days: number, { approximate }: DatePoint): string {
  if (!approximate) return day;
  const there = addDays(new UTCDate(day), days);
  const year = there.getUTCFullYear();
  return year < 1 ? BEGINNING : year > 9999 ? END : formatISO(there, { representation: 'date' });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
