import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { monthOf } from '../../../model/dates/periods.ts';
import type { SectionPage } from '../../../model/divided-list.ts';
import { monthInWords } from './period-words.ts';

/** The items of a page that are of one month, in the order of the list. */
export interface PeriodMonth<Item> {
  /** `m2019-03`, and "March 2019"; null where a page lists those of one month. */
  readonly heading: { readonly anchor: string; readonly text: string } | null;
  readonly items: readonly Item[];
}

/** The items of a page, on that of a year by their months. */
export function monthsOfPage<Item>(
  { items, within }: SectionPage<Item>,
  dateOf: (item: Item) => EdtfDate | null,
): readonly PeriodMonth<Item>[] {
  const isOfYear = within.length === 0;
  const byMonth = Map.groupBy(items, (item) => {
    const date = dateOf(item);
    return isOfYear && date ? monthOf(date) : null;
  });
  return [...byMonth].map(([iso, ofMonth]) => ({
    heading: iso === null ? null : { anchor: `m${iso}`, text: monthInWords(iso) },
    items: ofMonth,
  }));
}
