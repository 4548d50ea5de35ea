import { utc } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatShortMonth } from '../../../format.ts';

/** A stretch of days as a line: where a day is on it, from 0 at its beginning to 1 at its end. */
export interface TimeAxis {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** Where months or years begin, as many as can be read; in order. */
  readonly ticks: readonly Tick[];
  /**
   * Where a day begins and where it ends; for a day that is not on the line, the nearer end of it.
   *
   * @param day `YYYY-MM-DD`
   */
  readonly startOf: (day: string) => number;
  readonly endOf: (day: string) => number;
}

/** The beginning of a month: at 0 for the month in which the line begins. */
export interface Tick {
  readonly at: number;
  /** "Jan"; "2026" where a scale of years has no room for months; null where the line ends before the word would. */
  readonly label: string | null;
  /** "2026", at the first month of each year and at the beginning of the line; null elsewhere, and on a scale of years. */
  readonly year: string | null;
}

/** Months from one tick to the next. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000];
const MOST_TICKS = 9;
const YEAR = 12;
/** The line is marked at its beginning too where the first tick is no nearer than this. */
const ROOM = 0.12;
/** What the longest word takes of the line on the narrowest screen. */
const WORD = 0.1;

/**
 * The line from one day to another, both of them on it.
 *
 * @param first and `last` are `YYYY-MM-DD`; last is first or later
 */
export function timeAxis(first: string, last: string): TimeAxis {
  const days = daysBetween(first, last) + 1;
  const at = (count: number) => Math.min(1, Math.max(0, count / days));
  const startOf = (day: string) => at(daysBetween(first, day));
  return {
    first,
    last,
    ticks: ticksOf(first, last, startOf),
    startOf,
    endOf: (day) => at(daysBetween(first, day) + 1),
  };
}

function daysBetween(first: string, last: string): number {
  return differenceInCalendarDays(last, first, { in: utc });
}

function ticksOf(first: string, last: string, startOf: TimeAxis['startOf']): readonly Tick[] {
  const step = STEPS.find((size) => (monthOf(last) - monthOf(first) + 1) / size <= MOST_TICKS)!;
  const months = beginnings(first, last, step, startOf);
  return months.map((month, i) => {
    const [at, year] = [startOf(dayOf(month)), dayOf(month).slice(0, 4)];
    if (1 - at < WORD) return { at, label: null, year: null };
    if (step >= YEAR) return { at, label: year, year: null };
    const isNewYear = i === 0 || dayOf(months[i - 1]!).slice(0, 4) !== year;
    return { at, label: formatShortMonth(dayOf(month).slice(0, 7)), year: isNewYear ? year : null };
  });
}

/** Every month on the line that is a whole number of steps from the year 0, and the one in which the line begins. */
function beginnings(first: string, last: string, step: number, startOf: TimeAxis['startOf']): readonly number[] {
  const from = monthOf(first);
  const next = Math.ceil((first.endsWith('-01') ? from : from + 1) / step) * step;
  const months = Array.from({ length: MOST_TICKS + 1 }, (_, i) => next + i * step);
  const within = months.filter((month) => dayOf(month) <= last);
  const isRoomBefore = within[0] === undefined || startOf(dayOf(within[0])) > ROOM;
  return isRoomBefore ? [from, ...within] : within;
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * YEAR + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month. */
function dayOf(month: number): string {
  const year = String(Math.floor(month / YEAR)).padStart(4, '0');
  return `${year}-${String((month % YEAR) + 1).padStart(2, '0')}-01`;
}
