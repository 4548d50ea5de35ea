import { UTCDate } from '@date-fns/utc';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** How exactly a date is told, from the vaguest to the most exact. */
export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day';

/** One point of a date as an editor wrote it: a day, a month, a year, a decade or a century, perhaps approximate. */
export interface DatePoint {
  /** Its known part: `2026-01-19`, `2026-01`, `2026`, `201X` for the 2010s, `19XX` for the 1900s. */
  readonly iso: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** The part written `XX`: "day" in `2026-01-XX`, "month" in `2026-XX`; else null. */
  readonly unspecified: 'day' | 'month' | null;
  /** First and last calendar day it may mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

type PartInCalendar = Extract<Precision, 'year' | 'month' | 'day'>;

/** A point that a text gives, or what in it no calendar has; undefined for a text that is no point. */
export function parsePoint(text: string): DatePoint | { readonly wrong: PartInCalendar } | undefined {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(~?)$/.exec(text);
  const [, year = '', month, day, tilde] = match ?? [];
  if (!match || isOutOfOrder(year, month, day)) return undefined;
  const wrong = partNotInCalendar(Number(year.replaceAll('X', '9')), numberOf(month), numberOf(day));
  return wrong ? { wrong } : pointOf(year, month, day, tilde === '~');
}

/** A digit can be told only where those before it are: `2026-XX-19` and `201X-05` say too little. */
function isOutOfOrder(year: string, month: string | undefined, day: string | undefined): boolean {
  return (year.endsWith('X') && month !== undefined) || (month === 'XX' && day !== undefined && day !== 'XX');
}

function numberOf(part: string | undefined): number {
  return part === undefined || part === 'XX' ? 1 : Number(part);
}

function partNotInCalendar(year: number, month: number, day: number): PartInCalendar | undefined {
  if (year === 0) return 'year';
  if (month < 1 || month > 12) return 'month';
  return day < 1 || day > daysIn(year, month) ? 'day' : undefined;
}

function pointOf(year: string, month: string | undefined, day: string | undefined, approximate: boolean): DatePoint {
  const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  const told = [year, month, day].filter((part) => part !== undefined && part !== 'XX') as string[];
  const [, toldMonth, toldDay] = told;
  const lastMonth = toldMonth ?? '12';
  return {
    iso: told.join('-'),
    precision: precisionOf(year, told.length),
    approximate,
    unspecified: day === 'XX' ? 'day' : month === 'XX' ? 'month' : null,
    // There is no year 0: the first decade and the first century begin with the year 1.
    first: `${firstYear === '0000' ? '0001' : firstYear}-${toldMonth ?? '01'}-${toldDay ?? '01'}`,
    last: `${lastYear}-${lastMonth}-${toldDay ?? daysIn(Number(lastYear), Number(lastMonth))}`,
  };
}

function precisionOf(year: string, parts: number): Precision {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

/** Counted in UTC, which never skips a day, as Samoa did in 2011. */
function daysIn(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1));
}
