import { isEdtfDate, parseEdtf, type EdtfDate } from '../../../model/dates/edtf.ts';
import { sentenceAt, sentencesOf } from '../sentences.ts';
import { edtfOf, lastWeekday, nearestYear, timeBefore } from './calendar.ts';
import { datePartsIn, type DateParts } from './date-parts.ts';
import { ARTICLE } from './date-pattern.ts';
import { dateWordsOf, type DateWords } from './date-words.ts';
import { isPastDay } from './past-day.ts';

/** How a date that a text does not tell whole was made whole, or why it was not. */
export type DateBasis =
  | 'told'
  | 'year-of-publication'
  | 'day-of-publication'
  | 'no-year'
  | 'no-day-of-publication'
  | 'may-be-to-come'
  | 'day-or-month';

/** A date in a text, which may be that of an event. */
export interface DateInText {
  /** As the text has it: "on 19 and 20 January". */
  readonly text: string;
  /** Null where the text does not tell, and nobody should guess. */
  readonly edtf: string | null;
  readonly basis: DateBasis;
  readonly sentence: string;
}

const SHORT_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** A date, and where it stands. */
interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly basis: DateBasis;
}

interface DatesAround {
  readonly text: string;
  readonly language: string;
  /** The day of publication, as precisely as it is known. */
  readonly published: EdtfDate | null;
  readonly words: DateWords | undefined;
  readonly sentence: (at: number) => string;
}

/**
 * The dates in a text. A day or month without its year has the year nearest to the publication; a past day of the week
 * and "yesterday" or "two weeks ago" count back from a day of publication that is known exactly; nothing else is made more exact than the
 * text has it, and a day that no calendar has is left out.
 */
export function datesInText(text: string, language: string, published: EdtfDate | null): readonly DateInText[] {
  const sentences = sentencesOf(text, language);
  const sentence = (at: number) => sentenceAt(sentences, at);
  const around: DatesAround = { text, language, published, words: dateWordsOf(language), sentence };
  const parts = datePartsIn(text, language)
    .filter((part) => !isForename(part, text))
    .filter((part, i, all) => !isDayOfNext(part, all[i + 1], text))
    .map((part, i, all) => withYearOfNext(part, all[i + 1], around))
    .filter((part, i, all) => !isYearOfLast(part, all[i - 1]));
  return joined(parts, around)
    .filter(({ edtf }) => edtf === null || isEdtfDate(parseEdtf(edtf)))
    .map(({ start, end, edtf, basis }) => ({ text: text.slice(start, end), edtf, basis, sentence: sentence(start) }));
}

/** "Jan" in "Jan Nowak": a month that is cut short without a point, before another name. */
function isForename({ start, end, day, year }: DateParts, text: string): boolean {
  return (
    day === null &&
    year === null &&
    SHORT_MONTH.test(text.slice(start, end)) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(end))
  );
}

/** "Friday" in "Friday, 23 January" says nothing of its own. */
function isDayOfNext({ weekday, end }: DateParts, next: DateParts | undefined, text: string): boolean {
  if (weekday === null || typeof next?.day !== 'number') return false;
  return /^[,\s]*(?:(?:the|le|el|den|dem)\s+)?$/iu.test(text.slice(end, next.start));
}

/** "January last year" is of the year before, and not of the nearest one. */
function withYearOfNext(part: DateParts, next: DateParts | undefined, { text, published }: DatesAround): DateParts {
  if (part.month === null || part.year !== null || !published || !isLastYear(next)) return part;
  if (!/^[,\s]+(?:de\s+)?$/iu.test(text.slice(part.end, next!.start))) return part;
  return { ...part, end: next!.end, year: Number(published.first.slice(0, 4)) - 1 };
}

function isYearOfLast(part: DateParts, last: DateParts | undefined): boolean {
  return isLastYear(part) && last?.end === part.end;
}

function isLastYear(part: DateParts | undefined): boolean {
  return part?.ago?.unit === 'year' && part.ago.isOfCalendar && part.ago.count === 1;
}

/** Two dates are one where words make a span or a choice of them. */
function joined(parts: readonly DateParts[], around: DatesAround): readonly ReadDate[] {
  const reads: ReadDate[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i]!, parts[i + 1]];
    const both = next && spanOf(part, next, around);
    reads.push(both ?? readOne(part, around));
    if (both) i++;
  }
  return reads;
}

function spanOf(from: DateParts, to: DateParts, around: DatesAround): ReadDate | undefined {
  const { text, words } = around;
  if (!words || !isWhole(from) || !isWhole(to)) return undefined;
  const between = text.slice(from.end, to.start);
  const form = formOf(between, isBehind(text, from.start, words.between), words);
  if (!form) return undefined;
  const [first, last] = [pointOf({ ...from, year: from.year ?? to.year }, around), pointOf(to, around)];
  if (first.edtf === null || last.edtf === null) return undefined;
  return { start: from.start, end: to.end, edtf: form(first.edtf, last.edtf), basis: last.basis };
}

/** A day, month or year by itself, not one of two. */
function isWhole({ year, month, other }: DateParts): boolean {
  return other === null && (year !== null || month !== null);
}

type Form = (from: string, to: string) => string;

function formOf(between: string, isChoice: boolean, { to, or, and }: DateWords): Form | undefined {
  const is = (source: string) => new RegExp(`^\\s*(?:${source})\\s*(?:(?:${ARTICLE})\\s*)?$`, 'iu').test(between);
  if (is(or)) return (a, b) => `[${a},${b}]`;
  if (isChoice && is(and)) return (a, b) => `[${a}..${b}]`;
  return is(to) ? (a, b) => `${a}/${b}` : undefined;
}

function readOne(part: DateParts, around: DatesAround): ReadDate {
  const { text, words } = around;
  const { start, end } = part;
  const { edtf, basis } = pointOf(part, around);
  if (edtf === null || !words) return { start, end, edtf, basis };
  if (part.other) return { start, end, edtf: withOther(edtf, part, around), basis };
  return { start, end, edtf: withWordBefore(edtf, part, text, words), basis };
}

function withOther(edtf: string, part: DateParts, { text, words }: DatesAround): string {
  const { value, joint } = part.other!;
  const other = part.day === null ? String(value) : `${edtf.slice(0, -2)}${String(value).padStart(2, '0')}`;
  const isChoice = isBehind(text, part.start, words!.between);
  // "19 and 20 January" are two days that are told together.
  const form = formOf(joint, isChoice, words!) ?? ((a: string, b: string) => `${a}/${b}`);
  return form(edtf, other);
}

/** "about 19 January", "since March", "by 2030". */
function withWordBefore(
  edtf: string,
  { start, weekday, decade, ago }: DateParts,
  text: string,
  words: DateWords,
): string {
  if (weekday !== null || decade !== null || ago !== null) return edtf;
  if (isBehind(text, start, words.about)) return `${edtf}~`;
  // "by the end of April" says no more of the day than "by April".
  const isBehindPart = (source: string) =>
    isBehind(text, start, `(?:${source})(?:\\s+(?:${ARTICLE}))?(?:\\s+(?:${words.part}))?`);
  if (isBehindPart(words.since)) return `${edtf}/..`;
  return isBehindPart(words.by) ? `[..${edtf}]` : edtf;
}

function isBehind(text: string, start: number, source: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${source})\\s*(?:(?:${ARTICLE}|l[’'])\\s*)?$`, 'iu').test(text.slice(0, start));
}

interface ReadPoint {
  readonly edtf: string | null;
  readonly basis: DateBasis;
}

function pointOf(part: DateParts, around: DatesAround): ReadPoint {
  const { year, month, day, decade } = part;
  if (part.isAmbiguous) return { edtf: null, basis: 'day-or-month' };
  if (decade !== null) return { edtf: `${decade.slice(0, 3)}X`, basis: 'told' };
  if (part.weekday !== null || part.ago !== null) return relativePoint(part, around);
  if (year !== null) return { edtf: edtfOf(year, month, day), basis: 'told' };
  if (!around.published) return { edtf: null, basis: 'no-year' };
  return { edtf: edtfOf(nearestYear(around.published, month!, day), month, day), basis: 'year-of-publication' };
}

/** True where a day of the week may be to come: its sentence tells of that, and the day belongs to no verb of the past. */
function mayBeToCome({ start, end }: DateParts, { text, words, language, sentence }: DatesAround): boolean {
  const { future } = words!;
  const whole = sentence(start);
  if (!new RegExp(`(?<!\\p{L})(?:${future})(?!\\p{L})`, 'iu').test(whole)) return false;
  const at = Math.max(0, text.lastIndexOf(whole, start));
  const [before, behind] = [text.slice(at, start), text.slice(end, at + whole.length)];
  return !isPastDay({ before, behind, language, future });
}

function relativePoint(part: DateParts, around: DatesAround): ReadPoint {
  const { weekday, ago } = part;
  const { published } = around;
  const isPoint = published?.form === 'point' && /^\d{4}(?:-\d{2}){0,2}$/.test(published.edtf);
  if (ago !== null) {
    const edtf = isPoint ? timeBefore(published.edtf, ago) : null;
    return { edtf, basis: edtf === null ? 'no-day-of-publication' : 'day-of-publication' };
  }
  const day = published?.form === 'point' && /^\d{4}-\d{2}-\d{2}$/.test(published.edtf) ? published.edtf : null;
  if (day === null) return { edtf: null, basis: 'no-day-of-publication' };
  if (mayBeToCome(part, around)) return { edtf: null, basis: 'may-be-to-come' };
  return { edtf: lastWeekday(day, weekday!), basis: 'day-of-publication' };
}
