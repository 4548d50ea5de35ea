import type { EdtfDate, DatePoint, Precision } from './model/dates/edtf.ts';

/** A date as a page prints it; `iso` is null where no single machine-readable date would be true. */
export interface PrintedDate {
  readonly iso: string | null;
  readonly text: string;
  readonly precision: Precision;
}

type DateLength = 'long' | 'short';

const LOCALE = 'en-GB';

/** A date in words: "19 January 2026", "about January 2026", "between 15 and 18 January 2026", "15 or 18 January 2026". */
export function formatDate(day: EdtfDate): PrintedDate {
  return printDate(day, 'long');
}

/** A date that stands after "by", "as of" or "until": "19 January 2026", "some day between 15 and 18 January 2026". */
export function formatDateAsNoun(day: EdtfDate): PrintedDate {
  const printed = formatDate(day);
  return day.form === 'interval' ? { ...printed, text: `some day ${printed.text}` } : printed;
}

/** A date for a column under a heading that names its year: "19 Jan", "about 19 Jan", "January". */
export function formatDateWithinYear(day: EdtfDate): PrintedDate {
  return printDate(day, 'short');
}

/** "January 2026", from `2026-01`. */
export function formatMonth(iso: string): string {
  return inWords(iso, { month: 'long', year: 'numeric' });
}

/** "January", from `2026-01`. */
export function formatMonthOfYear(iso: string): string {
  return inWords(iso, { month: 'long' });
}

/** "Jan", from `2026-01`: a month on a scale that names its years. */
export function formatShortMonth(iso: string): string {
  return inWords(iso, { month: 'short' });
}

/** "19 January 2026": the day that a moment, in milliseconds since 1970, falls on where the reader is. */
export function formatLocalDay(time: number): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(time);
}

/**
 * "1 source", "2 sources", the number and its noun kept on one line; `many` for a plural that is not made with an s.
 * For pages: `formatPlainCount` is for what other programs read.
 */
export function formatCount(count: number, one: string, many: string = `${one}s`): string {
  return formatPlainCount(count, one, many).replace(' ', NO_BREAK);
}

/** The same with a plain space, for descriptions and pictures. */
export function formatPlainCount(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString(LOCALE)} ${count === 1 ? one : many}`;
}

const NO_BREAK = '\u00a0';

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE).format(items);
}

/** "French", from `fr`. */
export function formatLanguage(code: string): string {
  return new Intl.DisplayNames(LOCALE, { type: 'language' }).of(code) ?? code;
}

/** "en_GB", from `en` or `en-GB`: a language with its territory, as Open Graph spells both. */
export function formatLocale(code: string): string {
  const { language, region = new Intl.Locale(LOCALE).region } = new Intl.Locale(code);
  return `${language}_${region}`;
}

const QUALIFIERS = { about: 'about ', over: 'over ', 'at-least': 'at least ', 'up-to': 'up to ' } as const;

/** A number as a source gives it, with what it counts: "over 500 grants", "up to 20,000". */
export function formatQuantity(count: number, qualifier: keyof typeof QUALIFIERS | null, unit: string | null): string {
  return `${qualifier ? QUALIFIERS[qualifier] : ''}${count.toLocaleString(LOCALE, { maximumFractionDigits: 20 })}${unit ? ` ${unit}` : ''}`;
}

/** An amount of money as a source gives it: "over €7 billion". Exact: 1,234,567 is not rounded to a million. */
export function formatMoney(amount: number, currency: string, qualifier: keyof typeof QUALIFIERS | null): string {
  const [unit, word] = UNITS.find(([size]) => amount >= size && Number.isInteger((amount / size) * 100)) ?? [1, ''];
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 2 };
  const text = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, ...digits }).format(amount / unit);
  return `${qualifier ? QUALIFIERS[qualifier] : ''}${text}${word}`;
}

const UNITS = [
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** A kind as a label: "News article", from `news-article`. */
export function formatKind(kind: string): string {
  return formatTitle(kind.replaceAll('-', ' '));
}

/** Words as a title has them, with a capital first: "Troops", from "troops"; "€2 million" and "eSport" stay. */
export function formatTitle(words: string): string {
  const [first = ''] = words;
  return /^\p{Ll}(?!\p{Lu})/u.test(words) ? first.toLocaleUpperCase(LOCALE) + words.slice(first.length) : words;
}

function printDate(day: EdtfDate, style: DateLength): PrintedDate {
  const [point] = day.points;
  return { iso: day.form === 'point' ? point.iso : null, text: textOf(day, style), precision: point.precision };
}

function textOf(day: EdtfDate, style: DateLength): string {
  const isOneYear = new Set(day.points.map(({ iso }) => iso.slice(0, 4))).size === 1;
  const inStyle = style === 'short' && isOneYear ? 'short' : 'long';
  const texts = day.points.map((point, i) => pointText(point, day.points[i + 1], inStyle));
  switch (day.form) {
    case 'point':
      return texts[0]!;
    case 'interval':
      return `between ${texts.join(' and ')}`;
    case 'one-of':
      return new Intl.ListFormat(LOCALE, { type: 'disjunction' }).format(texts);
    default:
      return day.form satisfies never;
  }
}

/** What the next point says again is left out: "15 or 18 January 2026". */
function pointText(point: DatePoint, next: DatePoint | undefined, style: DateLength): string {
  const [year, month] = point.iso.split('-');
  const [nextYear, nextMonth] = next?.iso.split('-') ?? [];
  const sameYear = style === 'short' || (year === nextYear && point.precision !== 'year');
  const sameMonth = year === nextYear && month === nextMonth && point.precision === 'day' && next?.precision === 'day';
  return (point.approximate ? 'about ' : '') + inWords(point.iso, parts(point.precision, style, sameYear, sameMonth));
}

function parts(
  precision: Precision,
  style: DateLength,
  sameYear: boolean,
  sameMonth: boolean,
): Intl.DateTimeFormatOptions {
  const month = style === 'long' || precision === 'month' ? 'long' : 'short';
  return {
    ...(precision === 'day' && { day: 'numeric' }),
    ...(precision !== 'year' && !sameMonth && { month }),
    ...((precision === 'year' || (!sameYear && !sameMonth)) && { year: 'numeric' }),
  };
}

function inWords(iso: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(options).format(new Date(iso));
}

/** Kept by their options: to make one costs a hundred times what it costs to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  formatters.set(key, kept);
  return kept;
}
