import { UTCDate } from '@date-fns/utc';
import {
  addDays,
  addMonths,
  addYears,
  differenceInCalendarDays,
  formatISO,
  startOfDecade,
  startOfISOWeek,
  startOfMonth,
  startOfYear,
} from 'date-fns';
import { formatDate, formatDateAsNoun, formatMonth, formatPlainCount } from '../../../format.ts';
import { compareDates } from '../../../model/dates/date-order.ts';
import { dateFrom, dateOfPoint, type EdtfDate } from '../../../model/dates/edtf.ts';
import { timeAxis, type Tick } from './time-axis.ts';

/**
 * How many events there are in each week of the story, as bars side by side; in each month, year or decade of a longer
 * one, so that one event of long ago makes no hundreds of bars.
 */
export interface Density {
  readonly bars: readonly Bar[];
  /** The highest bar's count. */
  readonly most: number;
  /** The same in a sentence. */
  readonly summary: string;
  /** Where months or years begin, from 0 at the beginning of the first bar to 1 at the end of the last. */
  readonly ticks: readonly LabelledTick[];
}

interface LabelledTick extends Tick {
  readonly label: string;
}

interface Bar {
  /** Its first and last day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** "week of 12 January 2026". */
  readonly name: string;
}

const MOST_BARS = 80;

/**
 * Null for a story of fewer than two weeks, where there is nothing to see.
 *
 * @param dates of all events; each counts where it stands on the timeline, on the first day it may have been
 */
export function density(dates: readonly EdtfDate[]): Density | null {
  const inOrder = dates.toSorted(compareDates);
  const [from, to] = [inOrder.at(0), inOrder.at(-1)];
  if (from === undefined || to === undefined) return null;
  const [first, last] = [from.first, to.first];
  const days = differenceInCalendarDays(at(last), at(first));
  const unit = UNITS.find((one) => days <= MOST_BARS * one.days) ?? DECADE;
  const bars = barsFrom(
    unit,
    first,
    last,
    inOrder.map((date) => date.first),
  );
  const highest = bars.reduce((most, bar) => (bar.count > most.count ? bar : most));
  if (bars.length < 2) return null;
  return {
    bars,
    most: highest.count,
    summary: `Events in each ${unit.name}, from ${asTold(from)} to ${asTold(to)}. Most in ${unit.article}${highest.name}: ${formatPlainCount(highest.count, 'event')}.`,
    ticks: timeAxis(bars[0]!.first, bars.at(-1)!.last).ticks.filter(isLabelled),
  };
}

/** A tick is nothing but its words where bars stand over it. */
function isLabelled(tick: Tick): tick is LabelledTick {
  return tick.label !== null;
}

interface BarUnit {
  readonly name: 'week' | 'month' | 'year' | 'decade';
  /** How many days it has at least. */
  readonly days: number;
  readonly start: (day: UTCDate) => Date;
  readonly next: (day: Date) => Date;
  readonly label: (iso: string) => string;
  /** What stands before the label in a sentence: "the week of 12 January 2026", but "January 2026". */
  readonly article: 'the ' | '';
}

const DECADE: BarUnit = {
  name: 'decade',
  days: 3652,
  start: startOfDecade,
  next: (day) => addYears(day, 10),
  label: (iso) => `${iso.slice(0, 4)}s`,
  article: 'the ',
};

/** From the shortest to the longest. */
const UNITS: readonly BarUnit[] = [
  {
    name: 'week',
    days: 7,
    start: (day) => startOfISOWeek(day),
    next: (day) => addDays(day, 7),
    label: (iso) => `week of ${inWords(iso)}`,
    article: 'the ',
  },
  {
    name: 'month',
    days: 28,
    start: startOfMonth,
    next: (day) => addMonths(day, 1),
    label: (iso) => formatMonth(iso.slice(0, 7)),
    article: '',
  },
  {
    name: 'year',
    days: 365,
    start: startOfYear,
    next: (day) => addYears(day, 1),
    label: (iso) => iso.slice(0, 4),
    article: '',
  },
  DECADE,
];

function barsFrom(unit: BarUnit, first: string, last: string, days: readonly string[]): readonly Bar[] {
  const bars: Bar[] = [];
  for (let start = unit.start(at(first)); isoOf(start) <= last; start = unit.next(start)) {
    const [from, to] = [isoOf(start), isoOf(addDays(unit.next(start), -1))];
    const count = days.filter((day) => day >= from && day <= to).length;
    bars.push({ first: from, last: to, count, name: unit.label(from) });
  }
  return bars;
}

function at(iso: string): UTCDate {
  return new UTCDate(iso);
}

function isoOf(day: Date): string {
  return formatISO(day, { representation: 'date' });
}

/** Its beginning, as exactly as it is told: "the 18th century", "some day between 1885 and 1889". */
function asTold(date: EdtfDate): string {
  return formatDateAsNoun(date.form === 'one-of' ? date : dateOfPoint(date.points[0])).text;
}

function inWords(iso: string): string {
  return formatDate(dateFrom(iso)).text;
}
