import { z } from 'zod';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import { dayField, lineField } from './fields.ts';

/** What was wrong, since when, and what the record says now; printed for readers. */
export const correctionsField = z.array(z.strictObject({ date: dayField, text: lineField })).default([]);

/** A correction, linked. */
export interface Correction {
  readonly date: EdtfDate;
  readonly text: string;
}

/** Corrections as their editor wrote them, linked; throws a `RangeError` on a date that no schema has checked. */
export function linkCorrections(corrections: z.infer<typeof correctionsField>): readonly Correction[] {
  return corrections.map(({ date, text }) => ({ date: dateFrom(date), text }));
}
