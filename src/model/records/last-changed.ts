import { compareDates } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Correction } from './correction.ts';

/** A record, as far as it tells when its page changed. */
interface Dated {
  /** The day on which it was added; actors, entities and questions come with what names them. */
  readonly added?: EdtfDate;
  readonly corrections: readonly Correction[];
}

/** The day on which the last of these was added or corrected; null where none tells a day. */
export function lastChanged(records: Iterable<Dated>): EdtfDate | null {
  const days = [...records].flatMap(({ added, corrections }) => [
    ...(added ? [added] : []),
    ...corrections.map(({ date }) => date),
  ]);
  return lastOf(days);
}

/** The day on which the first of these was added; null where none tells a day. */
export function firstAdded(records: Iterable<Dated>): EdtfDate | null {
  let first: EdtfDate | null = null;
  for (const { added } of records) if (added && (!first || compareDates(added, first) < 0)) first = added;
  return first;
}

/** The last of some days; null where there is none. */
export function lastOf(days: Iterable<EdtfDate | null>): EdtfDate | null {
  let last: EdtfDate | null = null;
  for (const day of days) if (day && (!last || compareDates(day, last) > 0)) last = day;
  return last;
}
