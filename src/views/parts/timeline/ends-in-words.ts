import { formatDateAsNoun } from '../../../format.ts';
import { beginningOf, dateFrom, type EdtfDate } from '../../../model/dates/edtf.ts';

/** When a stretch of time begins, as it is told: "the 18th century", "about 1885", "some day between 1885 and 1889". */
export function beginningInWords(date: EdtfDate): string {
  return formatDateAsNoun(beginningOf(date)).text;
}

/** When it ends, as it is told: of what lasted its last day. */
export function endInWords(date: EdtfDate): string {
  const { to } = date.spans.at(-1)!;
  if (date.form !== 'interval' || typeof to !== 'object') return beginningInWords(date);
  return formatDateAsNoun(dateFrom(to.approximate ? `${to.iso}~` : to.iso)).text;
}
