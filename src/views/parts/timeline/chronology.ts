import { formatDate, formatMonth, formatMonthOfYear } from '../../../format.ts';
import type { DatePoint } from '../../../model/dates/date-point.ts';
import { dateFrom, type EdtfDate } from '../../../model/dates/edtf.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { EventLine } from '../events/event-line.ts';
import { timelineWords } from '../../../words/timeline.ts';

/** Events under the years and months they begin in. */
export interface Year {
  /** `2026`; of what is told less precisely `201X`, `19XX`, or `1885-1889` for some year from one to the other. */
  readonly iso: string;
  /** "2026", "2010s", "20th century", "1885 to 1889". */
  readonly year: string;
  readonly months: readonly Month[];
}

export interface Month {
  /** `2026-01`, or that of its year for events of which no month is known. */
  readonly iso: string;
  readonly label: string;
  /** Under its year: "January". */
  readonly name: string;
  readonly events: readonly EventLine[];
}

/**
 * Groups events by year and month, keeping the order they come in.
 *
 * @param dayOf the day an event stands under, the one it happened on unless told otherwise; without one it is left out
 */
export function chronology(
  events: readonly StoryEvent[],
  toLine: (event: StoryEvent) => EventLine,
  dayOf: (event: StoryEvent) => EdtfDate | null = ({ date }) => date,
): readonly Year[] {
  const dated = events.flatMap((event) => {
    const day = dayOf(event);
    return day ? [{ event, day }] : [];
  });
  return grouped(dated, ({ day }) => yearOf(day)).map(([iso, ofYear]) => ({
    iso,
    year: yearInWords(iso),
    months: grouped(ofYear, ({ day }) => monthOf(day)).map(([iso, ofMonth]) => ({
      iso,
      label: labelOf(iso),
      name: nameOf(iso),
      events: ofMonth.map(({ event }) => toLine(event)),
    })),
  }));
}

/** The month that an event stands under. */
export function monthOfEvent({ date }: StoryEvent): Pick<Month, 'iso' | 'label'> {
  const iso = monthOf(date);
  return { iso, label: labelOf(iso) };
}

function yearOf({ form, points: [point], first, last }: EdtfDate): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (form === 'one-of' && from !== to && isYearOrLonger(point)) return `${from}-${to}`;
  return point.precision === 'decade' || point.precision === 'century' ? point.iso : from;
}

function monthOf(date: EdtfDate): string {
  const [point] = date.points;
  return isYearOrLonger(point) ? yearOf(date) : point.iso.slice(0, 7);
}

function isYearOrLonger({ precision }: DatePoint): boolean {
  return precision !== 'day' && precision !== 'month';
}

function yearInWords(iso: string): string {
  return iso.endsWith('X') ? formatDate(dateFrom(iso)).text.replace(/^the /, '') : inYears(iso);
}

/** "1885 to 1889", from `1885-1889`. */
function inYears(iso: string): string {
  const [from = '', to] = iso.split('-');
  return to === undefined ? from : timelineWords.years(from, to);
}

function labelOf(iso: string): string {
  return isMonth(iso) ? formatMonth(iso) : timelineWords.part(yearInWords(iso), nameOf(iso));
}

function nameOf(iso: string): string {
  if (isMonth(iso)) return formatMonthOfYear(iso);
  return /^\d{4}$/.test(iso) ? timelineWords.monthNotRecorded : timelineWords.yearNotRecorded;
}

function isMonth(iso: string): boolean {
  return iso.length === 'YYYY-MM'.length;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [string, Item[]])[] {
  return [...Map.groupBy(items, keyOf)];
}
