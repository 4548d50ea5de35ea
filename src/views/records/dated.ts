import type { z } from 'zod';
import { formatDate } from '../../format.ts';
import type { EdtfDate } from '../../model/dates/edtf.ts';
import type { dateSchema } from './schema/shared.ts';

type DateFields = z.infer<typeof dateSchema>;

/**
 * A date in four fields, none of which a program takes for more than is known: the first and the last day that it may
 * mean, both real days and counted in; the date in EDTF; and the words that the page prints. A bound is null where that
 * end is open or unknown (ISO 8601-2: `2026-03-10/..`).
 */
export function datedFields(date: EdtfDate): DateFields {
  const [isOpenBefore, isOpenAfter] = [date.spans[0].from, date.spans.at(-1)!.to].map((end) => typeof end === 'string');
  return {
    first: isOpenBefore ? null : date.first,
    last: isOpenAfter ? null : date.last,
    edtf: date.edtf,
    words: formatDate(date).text,
  };
}

/** The same of a date that may not be known. */
export function datedFieldsOrNull(date: EdtfDate | null): DateFields | null {
  return date && datedFields(date);
}
