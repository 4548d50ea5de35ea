import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { startOfDecade } from 'date-fns/startOfDecade';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfYear } from 'date-fns/startOfYear';
import { formatDate, formatMonth } from '../../../format.ts';
import { compareDates } from '../../../model/dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../../../model/dates/edtf.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { beginningInWords } from './ends-in-words.ts';
import { timeAxis, type Tick } from './time-axis.ts';
import { eventWords } from '../../../words/events.ts';
import { densityWords } from '../../../words/timeline.ts';

/**
 * How many events there are in each week of the story, as bars side by side; in each month, year or decade of a longer
 * one, so that one event of long ago makes no hundreds of bars.
 */
export interface Density {
  readonly bars: readonly Bar[];
  /** The highest bar's count, with what is spread over it. */
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
  /** How many events lie in it alone. */
  readonly count: number;
  /** How many more may, or lie in it and in others: of a month, of "2026", of 10 to 20 January. */
  readonly spread: number;
  /** "week of 12 January 2026". */
  readonly name: string;
}

const MOST_BARS = 80;

/** That of all events of a story. */
export const storyDensity = perGraph(({ events }) => density([...events.values()].map(({ date }) => date)));

/**
 * Null for a story of fewer than two weeks, where there is nothing to see.
 *
 * @param dates of all events; one of several bars is spread over all of them, and counts in none
 */
export function density(dates: readonly EdtfDate[]): Density | null {
  const inOrder = dates.toSorted(compareDates);
  const [from, to] = [inOrder.at(0), inOrder.at(-1)];
  if (from === undefined || to === undefined) return null;
  const [first, last] = [
    from.first,
    inOrder
      .map((date) => date.last)
      .toSorted()
      .at(-1)!,
  ];
  const days = differenceInCalendarDays(at(last), at(first));
  const unit = UNITS.find((one) => days <= MOST_BARS * one.days) ?? DECADE;
  const bars = barsFrom(unit, first, last, inOrder);
  const highest = bars.reduce((most, bar) => (bar.count > most.count ? bar : most));
  if (bars.length < 2) return null;
  return {
    bars,
    most: Math.max(...bars.map(({ count, spread }) => count + spread)),
    summary: [summaryOf(unit, [from, to], highest), ...spreadInWords(unit, bars)].join(' '),
    ticks: timeAxis(bars[0]!.first, bars.at(-1)!.last).ticks.filter(isLabelled),
  };
}

function summaryOf(unit: BarUnit, [from, to]: readonly [EdtfDate, EdtfDate], highest: Bar): string {
  return densityWords.summary(
    densityWords.unit[unit.name],
    beginningInWords(from),
    beginningInWords(to),
    unit.article + highest.name,
    eventWords.plainCount(highest.count),
  );
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
  readonly article: string;
}

const DECADE: BarUnit = {
  name: 'decade',
  days: 3652,
  start: startOfDecade,
  next: (day) => addYears(day, 10),
  label: (iso) => densityWords.decade(iso.slice(0, 4)),
  article: densityWords.the,
};

/** From the shortest to the longest. */
const UNITS: readonly BarUnit[] = [
  {
    name: 'week',
    days: 7,
    start: (day) => startOfISOWeek(day),
    next: (day) => addDays(day, 7),
    label: (iso) => densityWords.week(inWords(iso)),
    article: densityWords.the,
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

function barsFrom(unit: BarUnit, first: string, last: string, dates: readonly EdtfDate[]): readonly Bar[] {
  const bars: Bar[] = [];
  for (let start = unit.start(at(first)); isoOf(start) <= last; start = unit.next(start)) {
    const [from, to] = [isoOf(start), isoOf(addDays(unit.next(start), -1))];
    const touching = dates.filter((date) => date.first <= to && date.last >= from);
    const count = touching.filter((date) => date.first >= from && date.last <= to).length;
    bars.push({ first: from, last: to, count, spread: touching.length - count, name: unit.label(from) });
  }
  return bars;
}

function spreadInWords({ name }: BarUnit, bars: readonly Bar[]): readonly string[] {
  return bars.some(({ spread }) => spread > 0) ? [densityWords.spread(densityWords.unit[name])] : [];
}

function at(iso: string): UTCDate {
  return new UTCDate(iso);
}

function isoOf(day: Date): string {
  return formatISO(day, { representation: 'date' });
}

function inWords(iso: string): string {
  return formatDate(dateFrom(iso)).text;
}
