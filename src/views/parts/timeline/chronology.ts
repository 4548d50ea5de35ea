import { formatDate, formatMonth, formatMonthOfYear } from '../../../format.ts';
import { dateFrom, type EdtfDate } from '../../../model/dates/edtf.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { EventLine } from '../events/event-line.ts';

/** Events under the years and months they begin in. */
export interface Year {
  readonly year: string;
  readonly months: readonly Month[];
}

export interface Month {
  /** `2026-01`, or `2026` or `201X` for events of which only the year or the decade is known. */
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
  return grouped(dated, ({ day }) => day.first.slice(0, 4)).map(([year, ofYear]) => ({
    year,
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

function monthOf({ points: [point] }: EdtfDate): string {
  return point.precision === 'day' ? point.iso.slice(0, 7) : point.iso;
}

function labelOf(iso: string): string {
  if (iso.length === 7) return formatMonth(iso);
  return iso.endsWith('X') ? formatDate(dateFrom(iso)).text : `${iso}, month not recorded`;
}

function nameOf(iso: string): string {
  if (iso.length === 7) return formatMonthOfYear(iso);
  return iso.endsWith('X') ? formatDate(dateFrom(iso)).text : 'month not recorded';
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [string, Item[]])[] {
  return [...Map.groupBy(items, keyOf)];
}
