import { formatDateWithoutYear } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import { UNDATED } from '../../../model/dates/periods.ts';
import type { Section } from '../../../model/divided-list.ts';
import { sectionUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import type { DividedList } from './period-frame.ts';
import { monthWithinYear, periodInWords } from './period-words.ts';

/** A year or a month of a list, leading to where its items are printed. */
export interface PeriodLink extends Link {
  /** Its address where it is listed: `y2019`, `m2019-03`; null where the page has its items under that address. */
  readonly anchor: string | null;
  /** How many items there are in it. */
  readonly count: number;
  /** The months of a year. */
  readonly shorter: readonly PeriodLink[];
}

/** The addresses of the periods of a list: `DividedList`. */
type PeriodPages = Pick<DividedList, 'base' | 'hasMonths'>;

/**
 * The years of a list with their months, the months of a year, or the days of a month, in the order of the list.
 *
 * @param list where its periods are
 * @param page the address of the page of this period, or of the list
 * @param taken the addresses within the page that are not to be given again
 */
export function periodLinks<Item>(
  period: Section<Item>,
  list: PeriodPages,
  page: string,
  taken: ReadonlySet<string> = new Set(),
): readonly PeriodLink[] {
  const isList = period.key === '';
  return period.sections.map((shorter) => {
    const anchor = periodAnchor(shorter.key);
    const href = period.isDivided ? sectionUrl(list.base, { key: shorter.key, part: 1 }) : `${page}#${anchor}`;
    return {
      href,
      label: isList ? periodInWords(shorter.key) : formatDateWithoutYear(dateFrom(shorter.key)).text,
      anchor: taken.has(anchor) ? null : anchor,
      count: shorter.items.length,
      shorter: isList && (shorter.isDivided || list.hasMonths) ? monthLinks(shorter, list, href, taken) : [],
    };
  });
}

/** With what is of no month, which stands on the page of the year. */
function monthLinks<Item>(
  year: Section<Item>,
  list: PeriodPages,
  href: string,
  taken: ReadonlySet<string>,
): readonly PeriodLink[] {
  const months = periodLinks(year, list, href, taken);
  const { length: count } = year.own;
  if (count === 0 || year.key === UNDATED || !list.hasMonths) return months;
  const anchor = `m${year.key}`;
  const ofNoMonth = { href: `${href}#${anchor}`, label: monthWithinYear(year.key), count, shorter: [] };
  return [...months, { ...ofNoMonth, anchor: taken.has(anchor) ? null : anchor }];
}

/** The address of a period within a page: `y2019`, `m2019-03`, `d2019-03-05`; `undated`. */
function periodAnchor(iso: string): string {
  if (iso === UNDATED) return iso;
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(iso) ?? [];
  return (day ? 'd' : month ? 'm' : 'y') + iso;
}
