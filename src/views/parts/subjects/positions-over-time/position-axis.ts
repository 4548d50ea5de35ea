import { formatDateWithinYear } from '../../../../format.ts';
import { earliestOf, latestOf } from '../../../../model/dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../../../../model/dates/edtf.ts';
import { timeAxis, type Tick, type TimeAxis } from '../../timeline/time-axis.ts';

/** Where a date is on a line: all of the time that it may mean, and its middle, from 0 to 1. */
export interface DatePlace {
  readonly at: number;
  /** Both `at` for what is dated to the day. */
  readonly from: number;
  readonly to: number;
  /** True for a stretch of time, such as a month; false for a day, or about a day. */
  readonly isSpan: boolean;
}

/** A line of time from the middle of the first day that any of some dates names to the middle of the last. */
export interface PositionAxis {
  readonly ticks: readonly Tick[];
  readonly placeOf: (date: EdtfDate) => DatePlace;
}

/** The line of time of these dates, with their days as ticks where they are few; else with months or years. */
export function positionAxis(dates: readonly EdtfDate[]): PositionAxis {
  const [first] = dates.map((date) => date.first).toSorted();
  const last = dates
    .map((date) => date.last)
    .toSorted()
    .at(-1);
  const axis = timeAxis(first!, last!);
  const part = partOf(axis);
  return { ticks: ticksOf(axis, part, dates), placeOf: (date) => placeOf(part, date) };
}

type PartOf = (day: string) => number;

function partOf(axis: TimeAxis): PartOf {
  const middle = (day: string) => (axis.startOf(day) + axis.endOf(day)) / 2;
  const [start, end] = [middle(axis.first), middle(axis.last)];
  return (day) => (start === end ? 0 : Math.min(1, Math.max(0, (middle(day) - start) / (end - start))));
}

function placeOf(part: PartOf, date: EdtfDate): DatePlace {
  const isSpan = date.first !== date.last;
  const at = (part(date.first) + part(date.last)) / 2;
  const isExact = !isSpan && earliestOf(date) === latestOf(date);
  return isExact
    ? { at, from: at, to: at, isSpan }
    : { at, from: part(earliestOf(date)), to: part(latestOf(date)), isSpan };
}

/** What the name of a day takes of the line on a narrow screen. */
const DAY = 0.24;
/** As many days as a line may have that is marked by days. */
const MOST_DAYS = 120;

function ticksOf(axis: TimeAxis, part: PartOf, dates: readonly EdtfDate[]): readonly Tick[] {
  const days = [...new Set(dates.filter((date) => date.first === date.last).map((date) => date.first))].toSorted();
  const isShort = axis.endOf(axis.first) >= 1 / MOST_DAYS;
  if (isShort && days.length > 0) return dayTicks(apart(days.map((day) => ({ day, at: part(day) }))));
  const scale = { start: axis.endOf(axis.first) / 2, length: 1 - axis.endOf(axis.first) };
  return axis.ticks.map((tick) => ({ ...tick, at: Math.max(0, (tick.at - scale.start) / scale.length) }));
}

interface Day {
  readonly day: string;
  readonly at: number;
}

/** "20 Feb", with the year under the first of each year. */
function dayTicks(days: readonly Day[]): readonly Tick[] {
  return days.map(({ day, at }, i) => {
    const year = day.slice(0, 4);
    const isNewYear = days[i - 1]?.day.slice(0, 4) !== year;
    return { at, label: formatDateWithinYear(dateFrom(day)).text, year: isNewYear ? year : null };
  });
}

/** The first and the last, and those between for which there is room. */
function apart(days: readonly Day[]): readonly Day[] {
  const last = days.at(-1)!;
  return days.reduce<readonly Day[]>((kept, day) => {
    const before = kept.at(-1);
    const isClear = day === last || last.at - day.at >= DAY;
    return before === undefined || (isClear && day.at - before.at >= DAY) ? [...kept, day] : kept;
  }, []);
}
