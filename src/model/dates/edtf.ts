import { oncePerText } from '../once.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { dateProblems } from '../../words/problems/dates.ts';
import { parsePoint, type DatePoint } from './date-point.ts';
import { daysInOtherForm } from './other-forms.ts';

/**
 * A date as precisely as it is known.
 *
 * - `point`: one day, month, year, decade or century.
 * - `interval`: something that lasted from one point to another, or goes on: `2026-03-10/2026-03-12`, `2026-03-10/..`.
 * - `one-of`: one day of a set: `[2026-03-10..2026-03-12]` is some day between, `[2026-03-10,2026-03-12]` one of two.
 */
export interface EdtfDate {
  readonly edtf: string;
  readonly form: 'point' | 'interval' | 'one-of';
  /** Every point that is named, in order of time. */
  readonly points: readonly [DatePoint, ...DatePoint[]];
  /** The stretches of time it is made of; one for all but a choice. */
  readonly spans: readonly [Span, ...Span[]];
  /** First and last of the calendar days that its points may mean, `YYYY-MM-DD`; an open end adds none. */
  readonly first: string;
  readonly last: string;
}

/** A stretch of time from one point to another, which are the same for a single point. */
export interface Span {
  readonly from: DatePoint | OpenEnd;
  readonly to: DatePoint | OpenEnd;
}

/** `open`: none is set, as in `2026/..`; `unknown`: there is one that nobody tells, as in `2026/`. */
export type OpenEnd = 'open' | 'unknown';

/** Why a text is not a date here: what was found wrong with it, and what to write instead. */
export interface EdtfFault {
  readonly found: string;
  readonly fix: string;
}

/** EDTF writes 44 BCE as `-0043`. Days here are compared as text, which would put the years before 1 in reverse. */
const BEFORE_OUR_ERA = /^-\d{4}(?:-|~|$)/;

/**
 * The date an editor wrote, or why it is none.
 *
 * Accepts a closed part of the Extended Date/Time Format (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/) with
 * its meanings: points, `~`, unspecified digits from the right, intervals and "one of a set"; everything else EDTF knows
 * is refused, so that no reader meets a date the site cannot say in words.
 */
export const parseEdtf = oncePerText((edtf): EdtfDate | EdtfFault => {
  const days = daysInOtherForm(edtf);
  if (days.length > 0) return dateProblems.otherForm(quoteValue(edtf), days);
  const form = /^\[.*\]$/.test(edtf) ? 'one-of' : edtf.includes('/') ? 'interval' : 'point';
  const spans: Span[] = [];
  for (const part of partsOf(edtf, form)) {
    const span = form === 'interval' ? parseInterval(part, edtf) : parseSpan(part, edtf, form);
    if ('found' in span) return span;
    spans.push(span);
  }
  return faultIn(edtf, form, spans) ?? dateOf(edtf, form, spans);
});

/** True when `parseEdtf` gave a date and not a fault. */
export function isEdtfDate(parsed: EdtfDate | EdtfFault): parsed is EdtfDate {
  return 'points' in parsed;
}

/** The date of a text already checked; throws a RangeError on any other. */
export function dateFrom(edtf: string): EdtfDate {
  const parsed = parseEdtf(edtf);
  if (!isEdtfDate(parsed)) throw new RangeError(`Not a checked date: ${edtf}`);
  return parsed;
}

/** One point of a date as a date of its own, which is as exact as the point but for its "about". */
export function dateOfPoint(point: DatePoint): EdtfDate {
  const exact = { ...point, approximate: false };
  const { iso, first, last } = exact;
  return { edtf: iso, form: 'point', points: [exact], spans: [{ from: exact, to: exact }], first, last };
}

/** The day on which something begins: of what lasts, `2026-03-10/2026-03-12`, the first; of all else its date. */
export function beginningOf(date: EdtfDate): EdtfDate {
  const { from } = date.spans[0];
  return date.form === 'interval' && typeof from === 'object' ? withEnds(from) : date;
}

function withEnds(point: DatePoint): EdtfDate {
  const { iso, approximate, first, last } = point;
  const edtf = approximate ? `${iso}~` : iso;
  return { edtf, form: 'point', points: [point], spans: [{ from: point, to: point }], first, last };
}

function partsOf(edtf: string, form: EdtfDate['form']): readonly string[] {
  if (form !== 'one-of') return [edtf];
  const parts = edtf.slice(1, -1).split(',');
  return parts.map((part) => part.trim());
}

/** `a/b`, `a/..`, `../b`, `a/` or `/b`. */
function parseInterval(text: string, edtf: string): Span | EdtfFault {
  const ends = text.split('/');
  if (ends.length !== 2) return dateProblems.manyEnds(quoteValue(edtf), ends.length);
  return spanOf(ends[0]!, ends[1]!, edtf, (end) => (end === '..' ? 'open' : end === '' ? 'unknown' : undefined));
}

/** A point; within brackets also `a..b`, `..a` and `a..`. */
function parseSpan(text: string, edtf: string, form: EdtfDate['form']): Span | EdtfFault {
  const [from = '', to] = form === 'one-of' ? text.split('..') : [text];
  if (to === undefined) {
    const point = pointIn(from, edtf);
    return 'found' in point ? point : { from: point, to: point };
  }
  return spanOf(from, to, edtf, (end) => (end === '' ? 'open' : undefined));
}

function spanOf(
  start: string,
  end: string,
  edtf: string,
  openEnd: (text: string) => OpenEnd | undefined,
): Span | EdtfFault {
  const from = openEnd(start) ?? pointIn(start, edtf);
  const to = openEnd(end) ?? pointIn(end, edtf);
  if (typeof from === 'object' && 'found' in from) return from;
  if (typeof to === 'object' && 'found' in to) return to;
  return { from, to };
}

function pointIn(text: string, edtf: string): DatePoint | EdtfFault {
  const point = parsePoint(text);
  if (BEFORE_OUR_ERA.test(text)) return dateProblems.beforeOurEra(quoteValue(edtf));
  if (!point) return dateProblems.form(quoteValue(edtf));
  const { found, fix } = dateProblems.calendar;
  return 'wrong' in point ? { found: found(text), fix: fix[point.wrong] } : point;
}

function faultIn(edtf: string, form: EdtfDate['form'], spans: readonly Span[]): EdtfFault | undefined {
  const date = quoteValue(edtf);
  const points = pointsOf(spans);
  if (points.length === 0) return dateProblems.none(date);
  if (form !== 'point' && points.length > 1 && new Set(points.map(({ iso }) => iso)).size === 1)
    return dateProblems.twice(date);
  if (form === 'one-of' && spans.length === 1 && spans[0]!.from === spans[0]!.to) return dateProblems.oneChoice(date);
  const around = spans.map(({ from, to }) => (from === to ? undefined : beginningWithinEnd(from, to))).find(Boolean);
  const { found, fix } = dateProblems.vagueEnd;
  if (around) return { found: found(date), fix: fix[around.precision] };
  const isReversed = points.some((point, i) => i > 0 && point.first < points[i - 1]!.first);
  if (isReversed) return dateProblems.reversed(date);
  return spans.some(endsWithinItsBeginning) ? dateProblems.within(date) : undefined;
}

/** The 5th of "5 March to March": a beginning after the first days that its vaguer end may mean. */
function beginningWithinEnd(from: DatePoint | OpenEnd, to: DatePoint | OpenEnd): DatePoint | undefined {
  if (typeof from !== 'object' || typeof to !== 'object') return undefined;
  return to.first < from.first && from.first <= to.last ? from : undefined;
}

/** "March to 31 March": of two exact ends the later lies within the earlier. */
function endsWithinItsBeginning({ from, to }: Span): boolean {
  if (from === to || typeof from !== 'object' || typeof to !== 'object') return false;
  return !from.approximate && !to.approximate && to.first <= from.last;
}

function dateOf(edtf: string, form: EdtfDate['form'], spans: readonly Span[]): EdtfDate {
  const [head, ...rest] = pointsOf(spans);
  const [span, ...others] = spans;
  if (!head || !span) throw new RangeError('a date has at least one point');
  const lasts = [head, ...rest].map((point) => point.last).toSorted();
  return { edtf, form, points: [head, ...rest], spans: [span, ...others], first: head.first, last: lasts.at(-1)! };
}

function pointsOf(spans: readonly Span[]): readonly DatePoint[] {
  return spans.flatMap(({ from, to }) => (from === to ? [from] : [from, to])).filter((end) => typeof end === 'object');
}
