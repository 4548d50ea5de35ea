import { formatDate } from '../../../format.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';

/** An uncertain day as all data has it. */
export interface UncertainDayFields {
  /** The first day that it may mean, `YYYY-MM-DD`; null for a beginning that is open. */
  readonly first: string | null;
  /** The last, likewise. */
  readonly last: string | null;
  readonly edtf: string;
  readonly words: string;
}

/**
 * An uncertain day in four fields: no program reads EDTF right, and each reads real days. Its bounds are those of the
 * JSON beside pages; that it is "about" a day, EDTF and words say.
 */
export function dateFields(date: EdtfDate): UncertainDayFields {
  const [isOpenBefore, isOpenAfter] = [date.spans[0].from, date.spans.at(-1)!.to].map((end) => typeof end === 'string');
  return {
    first: isOpenBefore ? null : date.first,
    last: isOpenAfter ? null : date.last,
    edtf: date.edtf,
    words: formatDate(date).text,
  };
}
