import { formatDate } from '../../../format.ts';
import { BEGINNING, earliestOf, END, latestOf } from '../../../model/dates/date-order.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';

/** An uncertain day as all data has it. */
export interface DateFields {
  /** The first day that it may mean, `YYYY-MM-DD`; null for a beginning that is open. */
  readonly first: string | null;
  /** The last, likewise. */
  readonly last: string | null;
  readonly edtf: string;
  readonly words: string;
}

/** An uncertain day in four fields: no program reads EDTF right, and each reads real days. */
export function dateFields(date: EdtfDate): DateFields {
  const [first, last] = [earliestOf(date), latestOf(date)];
  return {
    first: first === BEGINNING ? null : first,
    last: last === END ? null : last,
    edtf: date.edtf,
    words: formatDate(date).text,
  };
}
