import { isValid, lastDayOfMonth, format, parse } from 'date-fns';

export type Precision = 'year' | 'month' | 'day';

/** One point of a date as an editor wrote it: a day, a month or a year, perhaps approximate. */
export interface Point {
  /** `2026`, `2026-01` or `2026-01-19` */
  readonly iso: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** First and last calendar day it may mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

/** A date as precisely as it is known: one point, an interval of two, or one of several points. */
export interface Day {
  readonly edtf: string;
  readonly form: 'point' | 'interval' | 'one-of';
  readonly points: readonly [Point, ...Point[]];
  /** Earliest and latest calendar day the whole date may mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

/** Why a text is not a date here: what was found wrong with it, and what to write instead. */
export interface DayFault {
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
export function parseDay(edtf: string): Day | DayFault {
  const form = /^\[.*\]$/.test(edtf) ? 'one-of' : edtf.includes('/') ? 'interval' : 'point';
  const points: Point[] = [];
  for (const part of partsOf(edtf, form)) {
    const point = parsePoint(part);
    if ('found' in point) return point;
    points.push(point);
  }
  return orderFault(edtf, form, points) ?? dayOf(edtf, form, points);
}

/** True when `parseDay` gave a date and not a fault. */
export function isDay(parsed: Day | DayFault): parsed is Day {
  return 'points' in parsed;
}

/** The date of a text already checked; throws on any other. */
export function dayFrom(edtf: string): Day {
  const parsed = parseDay(edtf);
  if (!isDay(parsed)) throw new RangeError(`Not a checked date: ${edtf}`);
  return parsed;
}

/** Orders dates by the earliest day each may mean, then by the latest. */
export function compareDays(a: Day, b: Day): number {
  return compareText(a.first, b.first) || compareText(a.last, b.last);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partsOf(edtf: string, form: Day['form']): readonly string[] {
  if (form === 'interval') return edtf.split('/');
  if (form === 'one-of')
    return edtf
      .slice(1, -1)
      .split(',')
      .map((part) => part.trim());
  return [edtf];
}

function parsePoint(text: string): Point | DayFault {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/.exec(text);
  if (!match) return { found: `${JSON.stringify(text)} is not a form of date used here`, fix: FORMS };
  const [, year, month, day, tilde] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const date = parse(first, 'yyyy-MM-dd', new Date(0));
  if (!isValid(date) || year === '0000') {
    return { found: `${text} is not in the calendar`, fix: `correct the ${day ? 'day or month' : 'month'}` };
  }
  const precision: Precision = day ? 'day' : month ? 'month' : 'year';
  return { iso: text.replace('~', ''), precision, approximate: tilde === '~', first, last: lastOf(date, precision) };
}

function lastOf(date: Date, precision: Precision): string {
  if (precision === 'year') return `${format(date, 'yyyy')}-12-31`;
  return format(precision === 'month' ? lastDayOfMonth(date) : date, 'yyyy-MM-dd');
}

function orderFault(edtf: string, form: Day['form'], points: readonly Point[]): DayFault | undefined {
  if (form === 'interval' && points.length !== 2) {
    return { found: `${JSON.stringify(edtf)} is an interval of ${points.length} dates`, fix: 'write first/last' };
  }
  if (form === 'one-of' && points.length < 2) {
    return {
      found: `${JSON.stringify(edtf)} is a choice of one date`,
      fix: 'list two or more, or leave out the brackets',
    };
  }
  const reversed = points.some((point, i) => i > 0 && point.first < points[i - 1]!.first);
  return reversed ? { found: `${JSON.stringify(edtf)} runs backwards`, fix: 'put the earlier date first' } : undefined;
}

function dayOf(edtf: string, form: Day['form'], points: readonly Point[]): Day {
  const [head, ...rest] = points;
  if (!head) throw new RangeError('a date has at least one point');
  const last = points
    .map((point) => point.last)
    .toSorted()
    .at(-1)!;
  return { edtf, form, points: [head, ...rest], first: head.first, last };
}
