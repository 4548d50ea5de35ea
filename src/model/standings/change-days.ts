import { lastRetraction } from '../graph/retraction.ts';
import { isSetAside, standingSources } from '../records/fact.ts';
import { compareDatePoints, END } from '../dates/date-order.ts';
import type { DatePoint } from '../dates/date-point.ts';
import { beginningOf, dateFrom, type EdtfDate } from '../dates/edtf.ts';
import type { StatusChange } from './standing.ts';

/** A day, or the month or year in which nobody tells the day, on which a standing changed or became known. */
export interface ChangeDay {
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
  /** The first calendar day it may be, `YYYY-MM-DD`, which is the day that is asked for. */
  readonly day: string;
  /** What happened on it; without what counts no more. */
  readonly happened: readonly StatusChange[];
  /** What may have happened before it and has by then for certain. */
  readonly becameCertain: readonly StatusChange[];
  /** What was first published on it, or retracted. */
  readonly becameKnown: readonly StatusChange[];
}

/**
 * Every day on which a standing changed, or a change of one became known; oldest first. The day of a change that was
 * taken back stays, for its page had an address.
 */
export function changeDaysOf(changes: readonly StatusChange[]): readonly ChangeDay[] {
  const happened = Map.groupBy(changes, ({ event }) => event.date.points[0].iso);
  const becameCertain = Map.groupBy(changes.filter(becomesCertainLater), ({ certainFrom }) => certainFrom);
  const becameKnown = becameKnownByDay(changes);
  const days = [...new Set([happened, becameCertain, becameKnown].flatMap((byDay) => [...byDay.keys()]))].map(pointOf);
  return days.toSorted(compareDatePoints).map(({ iso, first }) => ({
    iso,
    day: first,
    happened: (happened.get(iso) ?? []).filter(({ fact }) => !isSetAside(fact)),
    becameCertain: becameCertain.get(iso) ?? [],
    becameKnown: becameKnown.get(iso) ?? [],
  }));
}

/** What is told of a day by what had happened, each change once. */
export interface PartsOfDay {
  /** What happened on it, or in that month, and at no other time. */
  readonly changed: readonly StatusChange[];
  /** What may have happened by it, on it or later: "about" the day, or one day of several of which it is the first. */
  readonly perhaps: readonly StatusChange[];
  /** What had happened by it for certain, on a day that is not told. */
  readonly certain: readonly StatusChange[];
}

/** Tells what changed on a day apart from what may have, so that no change counts for a day that its date leaves open. */
export function partsOfDay({ iso, happened, becameCertain }: ChangeDay): PartsOfDay {
  const point = pointOf(iso);
  const changed = happened.filter(({ event }) => isExactly(point, event.date));
  const others = happened.filter((change) => !changed.includes(change));
  const perhaps = others.filter(({ certainFrom }) => certainFrom > point.last);
  const certain = others.filter((change) => !perhaps.includes(change));
  return { changed, perhaps, certain: [...certain, ...becameCertain] };
}

function isExactly({ iso }: DatePoint, date: EdtfDate): boolean {
  const [{ from, to }, ...more] = beginningOf(date).spans;
  const isOnePoint = typeof from === 'object' && typeof to === 'object' && from.iso === iso && to.iso === iso;
  return isOnePoint && more.length === 0 && !from.approximate;
}

function becomesCertainLater({ event, certainFrom, fact }: StatusChange): boolean {
  return event.date.points[0].first < certainFrom && certainFrom < END && !isSetAside(fact);
}

function becameKnownByDay(changes: readonly StatusChange[]): ReadonlyMap<string, readonly StatusChange[]> {
  const dated = changes.flatMap((change) => daysOf(change).map((iso) => ({ iso, change })));
  const byDay = Map.groupBy(dated, ({ iso }) => iso);
  return new Map([...byDay].map(([iso, ofDay]) => [iso, ofDay.map(({ change }) => change)]));
}

/** The day it became known, and that on which the last of its sources was retracted, if that came later. */
function daysOf({ knownSince, fact }: StatusChange): readonly string[] {
  const retracted = standingSources(fact).length === 0 ? lastRetraction(fact.retractions) : null;
  const known = knownSince?.first ?? '';
  const days = [knownSince, retracted && retracted.date.first >= known ? retracted.date : null].flatMap(
    (day) => day?.points[0].iso ?? [],
  );
  return [...new Set(days)];
}

function pointOf(iso: string): DatePoint {
  return dateFrom(iso).points[0];
}
