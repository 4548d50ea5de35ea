import { formatDay, type PrintedDay } from '../../../format.ts';
import { dayFrom } from '../../../model/dates/edtf.ts';

/** A correction as a page prints it. */
export interface CorrectionLine {
  readonly date: PrintedDay;
  readonly text: string;
}

export function correctionLines(corrections: readonly { date: string; text: string }[]): readonly CorrectionLine[] {
  return corrections.map(({ date, text }) => ({ date: formatDay(dayFrom(date)), text }));
}
