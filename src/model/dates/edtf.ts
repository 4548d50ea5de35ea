import { UTCDate } from '@date-fns/utc';
import { getDaysInMonth } from 'date-fns';
import { quoteValue } from '../diagnostics/quote-value.ts';

export type Precision = 'year' | 'month' | 'day';

/** One point of a date as an editor wrote it: a day, a month or a year, perhaps approximate. */
export interface DatePoint {
  /** `2026`, `2026-01` or `2026-01-19` */
  readonly iso: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** First and last calendar day it may mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

/** A date as precisely as it is known: one point, an interval of two, or one of several points. */
export interface EdtfDate {
  readonly edtf: string;
  readonly form: 'point' | 'interval' | 'one-of';
  readonly points: readonly [DatePoint, ...DatePoint[]];
  /** Earliest and latest calendar day the whole date may mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

/** Why a text is not a date here: what was found wrong with it, and what to write instead. */
export interface EdtfFault {
  readonly found: string;
  readonly fix: string;
}

const FORMS =
  'write a day "2026-01-19", a month "2026-01", a year "2026", any of them with "~" for about, an interval "2026-01-19/2026-01-21" or one of several "[2026-01-15,2026-01-18]"';

/**
 * The date an editor wrote, or why it is none.
 *
 * Accepts a closed part of the Extended Date/Time Format (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/):
 * years, months and days, `~`, `a/b` and `[a,b]`; everything else EDTF knows is refused, so that no reader meets a
 * date the site cannot say in words.
 */
export function parseEdtf(edtf: string): EdtfDate | EdtfFault {
  const form = /^\[.*\]$/.test(edtf) ? 'one-of' : edtf.includes('/') ? 'interval' : 'point';
  const points: DatePoint[] = [];
  for (const part of partsOf(edtf, form)) {
    const point = parsePoint(part, edtf);
    if ('found' in point) return point;
    points.push(point);
  }
  return orderFault(edtf, form, points) ?? edtfDate(edtf, form, points);
}

/** True when `parseEdtf` gave a date and not a fault. */
export function isEdtfDate(parsed: EdtfDate | EdtfFault): parsed is EdtfDate {
  return 'points' in parsed;
}

/** The date of a text already checked; throws on any other. */
export function dateFrom(edtf: string): EdtfDate {
  const parsed = parseEdtf(edtf);
  if (!isEdtfDate(parsed)) throw new RangeError(`Not a checked date: ${edtf}`);
  return parsed;
}

/** One point of a date as a date of its own, which is as exact as the point but for its "about". */
export function dateOfPoint(point: DatePoint): EdtfDate {
  const { iso, first, last } = point;
  return { edtf: iso, form: 'point', points: [{ ...point, approximate: false }], first, last };
}

/** Orders dates by the earliest day each may mean, then by the latest. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareText(a.first, b.first) || compareText(a.last, b.last);
}

/** Orders points by the earliest day each may mean; a month comes before its first day, for nobody tells which of its days is meant. */
export function compareDatePoints(a: DatePoint, b: DatePoint): number {
  return compareText(a.first, b.first) || a.iso.length - b.iso.length;
}

/** True when two dates may mean one and the same day; of a choice of days, only those that it names. */
export function mayBeSameDay(a: EdtfDate, b: EdtfDate): boolean {
  return spansOf(a).some((one) => spansOf(b).some((other) => one.first <= other.last && other.first <= one.last));
}

function spansOf(day: EdtfDate): readonly Pick<EdtfDate, 'first' | 'last'>[] {
  return day.form === 'one-of' ? day.points : [day];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partsOf(edtf: string, form: EdtfDate['form']): readonly string[] {
  if (form === 'interval') return edtf.split('/');
  if (form === 'one-of')
    return edtf
      .slice(1, -1)
      .split(',')
      .map((part) => part.trim());
  return [edtf];
}

function parsePoint(text: string, edtf: string): DatePoint | EdtfFault {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/.exec(text);
  if (!match) return { found: `${quoteValue(edtf)} is not a form of date used here`, fix: FORMS };
  const [, year, month, day, tilde] = match;
  const wrong = partNotInCalendar(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (wrong) return { found: `${text} is not in the calendar`, fix: `correct the ${wrong}` };
  return {
    iso: text.replace('~', ''),
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate: tilde === '~',
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? daysIn(Number(year), Number(month ?? 12))}`,
  };
}

function partNotInCalendar(year: number, month: number, day: number): Precision | undefined {
  if (year === 0) return 'year';
  if (month < 1 || month > 12) return 'month';
  return day < 1 || day > daysIn(year, month) ? 'day' : undefined;
}

/** Counted in UTC, which never skips a day, as Samoa did in 2011. */
function daysIn(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1));
}

function orderFault(edtf: string, form: EdtfDate['form'], points: readonly DatePoint[]): EdtfFault | undefined {
  if (form === 'interval' && points.length !== 2) {
    return { found: `${quoteValue(edtf)} is an interval of ${points.length} dates`, fix: 'write first/last' };
  }
  if (form === 'one-of' && points.length < 2) {
    return {
      found: `${quoteValue(edtf)} is a choice of one date`,
      fix: 'list two or more, or leave out the brackets',
    };
  }
  const isReversed = points.some((point, i) => i > 0 && point.first < points[i - 1]!.first);
  return isReversed ? { found: `${quoteValue(edtf)} runs backwards`, fix: 'put the earlier date first' } : undefined;
}

function edtfDate(edtf: string, form: EdtfDate['form'], points: readonly DatePoint[]): EdtfDate {
  const [head, ...rest] = points;
  if (!head) throw new RangeError('a date has at least one point');
  const last = points
    .map((point) => point.last)
    .toSorted()
    .at(-1)!;
  return { edtf, form, points: [head, ...rest], first: head.first, last };
}
