import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import type { EdtfDate } from '../../../model/dates/edtf.ts';

/** The year, of those around a publication, whose day or month is nearest to it: an article of January tells of December. */
export function nearestYear(published: EdtfDate, month: number, day: number | null): number {
  const own = Number(published.first.slice(0, 4));
  const distance = (year: number) =>
    Math.abs(differenceInCalendarDays(new UTCDate(year, month - 1, day ?? 15), new UTCDate(published.first)));
  return [own, own - 1, own + 1].toSorted((a, b) => distance(a) - distance(b))[0]!;
}

/** The last such day of the week up to a day (YYYY-MM-DD), which may be that day itself; 1 for Monday. */
export function lastWeekday(day: string, weekday: number): string {
  const date = new UTCDate(day);
  return iso(addDays(date, -((getISODay(date) - weekday + 7) % 7)));
}

/** The day before a day (YYYY-MM-DD). */
export function dayBefore(day: string): string {
  return iso(addDays(new UTCDate(day), -1));
}

function iso(date: Date): string {
  return formatISO(date, { representation: 'date' });
}

/** A year, month or day as EDTF writes it. */
export function edtfOf(year: number, month: number | null, day: number | null): string {
  return [String(year), ...[month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))].join(
    '-',
  );
}
