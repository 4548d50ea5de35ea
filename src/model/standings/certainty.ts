import { earliestOf, latestBeginningOf } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';

/** From when on a change counts, by what its date and the days of its sources allow. Days are `YYYY-MM-DD`. */
export interface Certainty {
  /** The first day by which it may have happened. */
  readonly possibleFrom: string;
  /** The first day by which it has happened for certain. */
  readonly certainFrom: string;
}

/**
 * What lasts, `a/b`, has begun by a; one day of several, `[a..b]`, has come for certain only by b, and a month by its end
 * (ISO 8601-2). What a source tells had happened by the day it was published: "in March", told on the 20th, by the 20th.
 *
 * @param told when each source told of it
 */
export function certaintyOf(date: EdtfDate, told: readonly EdtfDate[]): Certainty {
  const earliest = earliestOf(date);
  const possible = [date.first, ...told.map(({ first }) => first).filter((first) => first >= earliest)];
  const certain = [latestBeginningOf(date), ...told.map(({ last }) => last).filter((last) => last >= earliest)];
  const possibleFrom = possible.toSorted()[0]!;
  return { possibleFrom, certainFrom: [possibleFrom, certain.toSorted()[0]!].toSorted()[1]! };
}
