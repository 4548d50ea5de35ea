import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { subMonths } from 'date-fns/subMonths';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { Ago } from './ago-words.ts';

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

/**
 * The time that was so long before a publication, in EDTF and no more exact than that; null where the day, month or year
 * of publication is not known as exactly as is needed.
 *
 * @param published the day, month or year: `2026-03-05`, `2026-03`
 */
export function timeBefore(published: string, { unit, count, isOfCalendar }: Ago): string | null {
  const [year, month] = published.split('-').map(Number) as [number, number?, number?];
  const isDay = published.length === 10;
  if (unit === 'year' && (isOfCalendar || count > 1)) return isOfCalendar ? `${year - count}` : `${year - count}~`;
  if (month === undefined) return null;
  const date = new UTCDate(year, month - 1, isDay ? Number(published.slice(8)) : 1);
  if (unit === 'year') return `${iso(subMonths(date, 12)).slice(0, 7)}~`;
  if (unit === 'month') return `${iso(subMonths(date, count)).slice(0, 7)}${isOfCalendar ? '' : '~'}`;
  if (!isDay) return null;
  if (unit === 'week' && isOfCalendar) return weekBefore(date, count);
  const days = unit === 'week' ? count * 7 : count;
  return `${iso(addDays(date, -days))}${days < 7 ? '' : '~'}`;
}

/** A day of a week; of that of a publication, one up to then. */
function weekBefore(published: Date, weeks: number): string | null {
  const first = addDays(published, 1 - getISODay(published) - weeks * 7);
  if (weeks > 0) return `[${iso(first)}..${iso(addDays(first, 6))}]`;
  return getISODay(published) === 1 ? iso(published) : `[${iso(first)}..${iso(published)}]`;
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
