import { languageOf } from './model/text/language.ts';
import type { DatePoint, Precision } from './model/dates/date-point.ts';
import type { EdtfDate, Span } from './model/dates/edtf.ts';
import { oncePerObject, oncePerText } from './model/once.ts';
import { dateWords } from './words/dates.ts';
import { locatorWords } from './words/evidence.ts';

/** A date as a page prints it; `iso` is null where no single machine-readable date would be true. */
export interface PrintedDate {
  readonly iso: string | null;
  readonly text: string;
  readonly precision: Precision;
}

type DateLength = 'long' | 'without-year' | 'short';

const LOCALE = 'en-GB';

/**
 * A date in words: "19 January 2026", "about January 2026", "15 or 18 January 2026"; "10 to 12 March 2026" of what
 * lasted, "between 15 and 18 January 2026" of some day.
 */
export const formatDate = oncePerObject((day: EdtfDate): PrintedDate => printDate(day, 'long'));

/** The same of a date that may not be known. */
export function formatDateOrNull(day: EdtfDate | null): PrintedDate | null {
  return day && formatDate(day);
}

/** A date that stands after "by", "as of" or "until": "19 January 2026", "some day between 15 and 18 January 2026". */
export function formatDateAsNoun(day: EdtfDate): PrintedDate {
  const printed = formatDate(day);
  const [{ from, to }] = day.spans;
  const isSomeDay = day.form === 'one-of' && from !== to;
  return isSomeDay ? { ...printed, text: dateWords.someDay(printed.text) } : printed;
}

/** A date for a column under a heading that names its year: "19 Jan", "about 19 Jan", "January". */
export const formatDateWithinYear = oncePerObject((day: EdtfDate): PrintedDate => printDate(day, 'short'));

/** A date where its year is known: "19 January", "about 19 January", "10 to 12 March". */
export const formatDateWithoutYear = oncePerObject((day: EdtfDate): PrintedDate => printDate(day, 'without-year'));

/** "19 January 2026", from `2026-01-19`. */
export function formatCalendarDay(iso: string): string {
  return inWords(iso, { day: 'numeric', month: 'long', year: 'numeric' });
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

/** A label in plain text, with what tells it apart from others alike: "Salma Hadidi (ferry captain)". */
export function formatLabel({ label, distinction }: { readonly label: string; readonly distinction?: string }): string {
  return distinction === undefined ? label : `${label} (${distinction})`;
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

/**
 * A place in a source in whole words, of which those who hear them get all, and whose numbers stay beside them:
 * "paragraph 2, paragraph 7" of "para. 2, para. 7".
 */
export function formatLocator(locator: string): string {
  const whole = locator.replaceAll(
    /\b(paras?|pp?)\b\.? (?=\d)/g,
    (_, short: keyof typeof locatorWords) => `${locatorWords[short]} `,
  );
  return whole.replaceAll(/ (?=\d)/g, NO_BREAK);
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return LIST.format(items);
}

const LIST = new Intl.ListFormat(LOCALE);

/** "a, b or c". */
export function formatChoice(items: readonly string[]): string {
  return CHOICE.format(items);
}

const CHOICE = new Intl.ListFormat(LOCALE, { type: 'disjunction' });

/** "French", from `fr`; "English" from `en-GB`: of the pages' own language, varieties are not told apart. */
export function formatLanguage(code: string): string {
  const language = languageOf(code);
  return nameOfLanguage(language === languageOf(LOCALE) ? language : code);
}

const nameOfLanguage = oncePerText((code) => new Intl.DisplayNames(LOCALE, { type: 'language' }).of(code) ?? code);

/** "en_GB", from `en` or `en-GB`: a language with its territory, as Open Graph spells both. */
export function formatLocale(code: string): string {
  const { language, region = new Intl.Locale(LOCALE).region } = new Intl.Locale(code);
  return `${language}_${region}`;
}

/** A kind as a label: "News article", from `news-article`. */
export function formatKind(kind: string): string {
  return formatTitle(kind.replaceAll('-', ' '));
}

/** Words as a title has them, with a capital first: "Troops", from "troops"; "€2 million" and "eSport" stay. */
export function formatTitle(words: string): string {
  const [first = ''] = words;
  return /^\p{Ll}(?!\p{Lu})/u.test(words) ? first.toLocaleUpperCase(LOCALE) + words.slice(first.length) : words;
}

function printDate(date: EdtfDate, length: DateLength): PrintedDate {
  const [point] = date.points;
  const isOne = date.form === 'point' && point.unspecified === null && PRECISE.includes(point.precision);
  return { iso: isOne ? point.iso : null, text: textOf(date, length), precision: point.precision };
}

/** What `<time>` of HTML has a form for. */
const PRECISE: readonly Precision[] = ['day', 'month', 'year'];

function textOf({ form, points, spans }: EdtfDate, length: DateLength): string {
  const isOneYear = new Set(points.map(({ first }) => first.slice(0, 4))).size === 1;
  const words = (point: DatePoint, next?: DatePoint) => pointText(point, next, isOneYear ? length : 'long');
  if (form === 'interval') return intervalText(spans[0], words);
  const texts = spans.map((span, i) => choiceText(span, pointsIn(spans[i + 1])[0], words));
  return formatChoice(texts);
}

type InWords = (point: DatePoint, next?: DatePoint) => string;

/** "10 to 12 March 2026", "since 10 March 2026", "until 12 March 2026, start not known". */
function intervalText({ from, to }: Span, words: InWords): string {
  if (typeof from === 'object' && typeof to === 'object') return dateWords.to(words(from, to), words(to));
  if (typeof from === 'object') return dateWords[to === 'open' ? 'since' : 'fromUnknownEnd'](words(from));
  if (typeof to !== 'object') return '';
  return dateWords[from === 'open' ? 'until' : 'untilUnknownStart'](words(to));
}

/** "15 January", "between 15 and 18 January", "on or before 18 January", "in or after 2026". */
function choiceText(span: Span, next: DatePoint | undefined, words: InWords): string {
  const { from, to } = span;
  const [point, other] = pointsIn(span);
  if (!point) return '';
  if (from === to) return words(point, next);
  if (other) return dateWords.between(words(point, other), words(other, next));
  return dateWords[typeof from === 'object' ? 'orAfter' : 'orBefore'](words(point), point.precision === 'day');
}

function pointsIn(span: Span | undefined): readonly DatePoint[] {
  return span ? [span.from, ...(span.from === span.to ? [] : [span.to])].filter((end) => typeof end === 'object') : [];
}

/** What the next point says again is left out: "15 or 18 January 2026". */
function pointText(point: DatePoint, next: DatePoint | undefined, length: DateLength): string {
  const text = longSpanText(point) ?? dayText(point, next, length);
  const told = point.unspecified ? dateWords.somePart(point.unspecified, text) : text;
  return point.approximate ? dateWords.about(told) : told;
}

/** "the 2010s", "the 20th century"; undefined for what is shorter. */
function longSpanText({ precision, first, last }: DatePoint): string | undefined {
  if (precision === 'decade') return dateWords.decade(`${last.slice(0, 3)}0`);
  return precision === 'century' ? dateWords.century(ordinal(Number(first.slice(0, 2)) + 1)) : undefined;
}

function ordinal(number: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
  return `${number}${suffixes[new Intl.PluralRules(LOCALE, { type: 'ordinal' }).select(number)]}`;
}

function dayText(point: DatePoint, next: DatePoint | undefined, length: DateLength): string {
  const [year, month] = point.iso.split('-');
  const [nextYear, nextMonth] = next?.iso.split('-') ?? [];
  const sameYear = length !== 'long' || (year === nextYear && point.precision !== 'year');
  const sameMonth = year === nextYear && month === nextMonth && point.precision === 'day' && next?.precision === 'day';
  return inWords(point.iso, parts(point.precision, length, sameYear, sameMonth));
}

function parts(
  precision: Precision,
  length: DateLength,
  sameYear: boolean,
  sameMonth: boolean,
): Intl.DateTimeFormatOptions {
  const month = length === 'short' && precision !== 'month' ? 'short' : 'long';
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
