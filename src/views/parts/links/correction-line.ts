import { formatDate, type PrintedDate } from '../../../format.ts';
import type { Correction } from '../../../model/records/correction.ts';

/** A correction as a page prints it. */
export interface CorrectionLine {
  readonly date: PrintedDate;
  readonly text: string;
}

/** Corrections in the order they were written down, each with its day in words. */
export function correctionLines(corrections: readonly Correction[]): readonly CorrectionLine[] {
  return corrections.map(({ date, text }) => ({ date: formatDate(date), text }));
}
