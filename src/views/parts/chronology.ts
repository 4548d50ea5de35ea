import { formatMonth } from '../../format.ts';
import type { StoryEvent } from '../../model/event.ts';
import type { EventLine } from './event-line.ts';

/** Events under the years and months they begin in. */
export interface Year {
  readonly year: string;
  readonly months: readonly Month[];
}

export interface Month {
  /** `2026-01`, or `2026` for events of which only the year is known. */
  readonly iso: string;
  readonly label: string;
  readonly events: readonly EventLine[];
}

/** Groups events by year and month, keeping the order they come in. */
export function chronology(events: readonly StoryEvent[], toLine: (event: StoryEvent) => EventLine): readonly Year[] {
  return grouped(events, (event) => event.date.first.slice(0, 4)).map(([year, ofYear]) => ({
    year,
    months: grouped(ofYear, monthOf).map(([iso, ofMonth]) => ({
      iso,
      label: labelOf(iso),
      events: ofMonth.map(toLine),
    })),
  }));
}

function monthOf(event: StoryEvent): string {
  const [point] = event.date.points;
  return point.precision === 'year' ? point.iso : point.iso.slice(0, 7);
}

function labelOf(iso: string): string {
  return iso.length === 4 ? `${iso}, month not recorded` : formatMonth(iso);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [string, Item[]])[] {
  return [...Map.groupBy(items, keyOf)];
}
