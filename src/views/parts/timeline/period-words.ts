import { formatDate, formatMonthOfYear } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import { UNDATED } from '../../../model/dates/periods.ts';
import { timelineWords } from '../../../words/timeline.ts';

/**
 * What a period is called: "2026", "March 2026", "5 March 2026", "2010s", "1885 to 1889".
 *
 * @param iso as periods of `src/model/dates/periods.ts` have it
 */
export function periodInWords(iso: string): string {
  if (iso === UNDATED) return timelineWords.dayNotRecorded;
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(iso) ?? [];
  if (from !== undefined && to !== undefined) return timelineWords.years(from, to);
  return formatDate(dateFrom(iso)).text.replace(/^the /, '');
}

/** What a month is called under its year: "March"; what stands for the month where none is recorded: "month not recorded". */
export function monthWithinYear(iso: string): string {
  if (isMonth(iso)) return formatMonthOfYear(iso);
  return /^\d{4}$/.test(iso) ? timelineWords.monthNotRecorded : timelineWords.yearNotRecorded;
}

/** What a month is called by itself: "March 2026"; "2026, month not recorded". */
export function monthInWords(iso: string): string {
  return isMonth(iso) ? periodInWords(iso) : timelineWords.part(periodInWords(iso), monthWithinYear(iso));
}

function isMonth(iso: string): boolean {
  return /^\d{4}-\d\d$/.test(iso);
}
