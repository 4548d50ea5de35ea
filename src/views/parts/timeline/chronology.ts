import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { monthOf, yearOf } from '../../../model/dates/periods.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { EventLine } from '../events/event-line.ts';
import { monthInWords, monthWithinYear, periodInWords } from './period-words.ts';

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
    year: periodInWords(iso),
    months: grouped(ofYear, ({ day }) => monthOf(day)).map(([iso, ofMonth]) => ({
      iso,
      label: monthInWords(iso),
      name: monthWithinYear(iso),
      events: ofMonth.map(({ event }) => toLine(event)),
    })),
  }));
}

/** The month that an event stands under. */
export function monthOfEvent({ date }: StoryEvent): Pick<Month, 'iso' | 'label'> {
  const iso = monthOf(date);
  return { iso, label: monthInWords(iso) };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [string, Item[]])[] {
  return [...Map.groupBy(items, keyOf)];
}
