import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { DatePoint } from './date-point.ts';
import type { EdtfDate } from './edtf.ts';

/** The days on which a calendar shows a date, both with it, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
  /** False where nobody can tell on which of the days it was, or where it ends. */
  readonly isExact: boolean;
}

/** Of a date that is less certain than so many days, a calendar would show nothing that helps. */
const LONGEST_DOUBT = 31;

/**
 * The days on which a calendar shows a date: those that it lasted, or any that it may have been; what goes on stands
 * where it began. Null where it may be any day of more than a month.
 */
export function daySpan(date: EdtfDate): DaySpan | null {
  const [{ from, to }] = date.spans;
  if (typeof from !== 'object') return null;
  if (typeof to !== 'object') return date.form === 'interval' ? doubtful(from.first, from.last) : null;
  const isExact = date.form !== 'one-of' && isDay(from) && isDay(to);
  return isExact ? { first: date.first, last: date.last, isExact } : doubtful(date.first, date.last);
}

function isDay({ precision, approximate }: DatePoint): boolean {
  return precision === 'day' && !approximate;
}

function doubtful(first: string, last: string): DaySpan | null {
  const days = differenceInCalendarDays(new UTCDate(last), new UTCDate(first)) + 1;
  return days > LONGEST_DOUBT ? null : { first, last, isExact: false };
}
