import { formatDate, type PrintedDate } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';

/** A correction as a page prints it. */
export interface CorrectionLine {
  readonly date: PrintedDate;
  readonly text: string;
}

/** Corrections in the order they were written down, each with its day in words. */
export function correctionLines(corrections: readonly { date: string; text: string }[]): readonly CorrectionLine[] {
  return corrections.map(({ date, text }) => ({ date: formatDate(dateFrom(date)), text }));
}
