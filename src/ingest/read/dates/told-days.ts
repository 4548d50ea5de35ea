import type { Found } from '../../article.ts';
import type { Locale } from './day-order.ts';
import { readDay } from './read-day.ts';

/** What fields that hold days tell. */
export interface ToldDays {
  /** Those that are certain, in order. */
  readonly days: readonly Found<string>[];
  /** Both days of each whose numbers mean two. */
  readonly proposals: readonly Found<string>[];
  /** What could not be read, as it is written. */
  readonly unread: readonly string[];
}

/** Reads fields of one name that hold days. */
export function toldDays(raws: readonly string[], from: string, locale: Locale): ToldDays {
  const read = raws.map((raw) => ({ raw, day: readDay(raw, locale) }));
  return {
    days: read.flatMap(({ raw, day }) => (day?.orElse === null ? [{ value: day.day, from, raw }] : [])),
    proposals: read.flatMap(({ raw, day }) => bothDays(day).map((value) => ({ value, from, raw }))),
    unread: read.filter(({ day }) => day === null).map(({ raw }) => raw),
  };
}

function bothDays(day: ReturnType<typeof readDay>): readonly string[] {
  return day?.orElse ? [day.day, day.orElse] : [];
}
