import { isEdtfDate, parseEdtf } from '../../../model/dates/edtf.ts';
import { dayOrder, type Locale } from './day-order.ts';
import { BARE_FORMS, DAY_FORMS, MONTH_FORMS, type DateForm } from './forms.ts';
import { monthNumber } from './months.ts';
import { timeAfter, type TimeOfDay } from './time-of-day.ts';

/** A date that a text names. */
export interface ReadDay {
  /** In EDTF, at most as exact as a day, as the text has it, whatever its time zone. */
  readonly day: string;
  /** The other day that the same numbers mean elsewhere, where nothing tells which: 3 December for 12 March. */
  readonly orElse: string | null;
  /** What was read, with its time: "12 March 2026, 22:04". */
  readonly raw: string;
  readonly index: number;
  readonly time: TimeOfDay | null;
}

/**
 * The one date that a field holds: `2026-03-12T02:30:00+05:00` is the 12th. Null where it holds none or several, so that
 * a text that was not understood is never half read.
 */
export function readDay(field: string, locale: Locale): ReadDay | null {
  const text = field.trim();
  for (const forms of [BARE_FORMS, DAY_FORMS, MONTH_FORMS]) {
    const days = findDays(text, locale, forms);
    if (days.length > 0) return new Set(days.map(({ day }) => day)).size === 1 ? days[0]! : null;
  }
  return null;
}

/** Every day that a text names, in order; months without a day are none. */
export function daysIn(text: string, locale: Locale): readonly ReadDay[] {
  return findDays(text, locale, DAY_FORMS);
}

/** Where two forms find something in the same place, the form that comes first is right. */
function findDays(text: string, locale: Locale, forms: readonly DateForm[]): readonly ReadDay[] {
  const found: ReadDay[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form.pattern)) {
      const day = dayOf(match, form, locale);
      if (day && !found.some((other) => overlap(other, day))) found.push(day);
    }
  }
  return found.toSorted((a, b) => a.index - b.index);
}

function overlap(a: ReadDay, b: ReadDay): boolean {
  return a.index < b.index + b.raw.length && b.index < a.index + a.raw.length;
}

function dayOf(match: RegExpExecArray, form: DateForm, locale: Locale): ReadDay | null {
  const [day = null, orElse = null] = form.numeric ? numericDays(match, locale) : [namedDay(match)];
  if (day === null) return null;
  const time = timeAfter(match.input, match.index + match[0].length);
  const raw = match.input.slice(match.index, time?.end ?? match.index + match[0].length);
  return { day, orElse, raw, index: match.index, time };
}

function namedDay({ groups = {} }: RegExpExecArray): string | null {
  const { year, short, name, day } = groups;
  const month = name ? monthNumber(name) : groups['month'];
  return edtfOf(year ?? fullYear(short!), month ? Number(month) : undefined, day ? Number(day) : undefined);
}

/** RFC 2822 on years of two digits: 50 to 99 are of the last century. */
function fullYear(short: string): string {
  return Number(short) < 50 ? `20${short}` : `19${short}`;
}

/** The days that two numbers may mean; one where only one is in the calendar, both are the same, or the country tells. */
function numericDays({ groups = {} }: RegExpExecArray, locale: Locale): readonly string[] {
  const { year = '', first = '', second = '' } = groups;
  const dayFirst = edtfOf(year, Number(second), Number(first));
  const monthFirst = edtfOf(year, Number(first), Number(second));
  const order = dayOrder(locale);
  const decided = order && (order === 'day-first' ? dayFirst : monthFirst);
  if (decided) return [decided];
  return [...new Set([dayFirst, monthFirst].filter((day) => day !== null))];
}

function edtfOf(year: string, month: number | undefined, day: number | undefined): string | null {
  const parts = [
    year,
    ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')),
  ];
  const edtf = parts.join('-');
  return isEdtfDate(parseEdtf(edtf)) ? edtf : null;
}
