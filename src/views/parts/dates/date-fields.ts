import { formatDate } from '../../../format.ts';
import { BEGINNING, earliestOf, END, latestOf } from '../../../model/dates/date-order.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';

/** A date as all data for other programs has it. */
export interface UncertainDayFields {
  /** The first day that it may mean, `YYYY-MM-DD`; null for a beginning that is open. */
  readonly first: string | null;
  /** The last, likewise. */
  readonly last: string | null;
  readonly edtf: string;
  readonly words: string;
}

/**
 * A date in four fields, none of which a program takes for more than is known: the first and the last day that it may
 * mean, both real days and counted in; the date in EDTF; and the words that pages print. Few programs read EDTF, so the
 * bounds alone tell that "about 19 January" is no certain day: it may be a week off, about a month a month off
 * (`model/dates/date-order.ts`).
 */
export function dateFields(date: EdtfDate): UncertainDayFields {
  const [first, last] = [earliestOf(date), latestOf(date)];
  return {
    first: first === BEGINNING ? null : first,
    last: last === END ? null : last,
    edtf: date.edtf,
    words: formatDate(date).text,
  };
}

/** The same of a date that may not be known. */
export function dateFieldsOrNull(date: EdtfDate | null): UncertainDayFields | null {
  return date && dateFields(date);
}
