import { formatDateWithoutYear } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import { UNDATED, type Period } from '../../../model/dates/periods.ts';
import { periodUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { monthWithinYear, periodInWords } from './period-words.ts';

/** A year or a month of a list, leading to where its items are printed. */
export interface PeriodLink extends Link {
  /** Its address where it is listed, and where its items stand under a heading of their own: `y2019`, `m2019-03`. */
  readonly anchor: string;
  /** How many items there are in it. */
  readonly count: number;
  /** The months of a year. */
  readonly shorter: readonly PeriodLink[];
}

/**
 * The years of a list with their months, the months of a year, or the days of a month, in the order of the list.
 *
 * @param base the address under which periods have theirs
 * @param page the address of the page of this period, or of the list
 */
export function periodLinks<Item>(period: Period<Item>, base: string, page: string): readonly PeriodLink[] {
  const isList = period.iso === '';
  return period.periods.map((shorter) => {
    const anchor = periodAnchor(shorter.iso);
    const href = period.isDivided ? periodUrl(base, { iso: shorter.iso, part: 1 }) : `${page}#${anchor}`;
    return {
      href,
      label: isList ? periodInWords(shorter.iso) : formatDateWithoutYear(dateFrom(shorter.iso)).text,
      anchor,
      count: shorter.items.length,
      shorter: isList ? monthLinks(shorter, base, href) : [],
    };
  });
}

/** With what is of no month, which stands on the page of the year. */
function monthLinks<Item>(year: Period<Item>, base: string, href: string): readonly PeriodLink[] {
  const ofNoMonth = { anchor: `m${year.iso}`, label: monthWithinYear(year.iso), count: year.own.length, shorter: [] };
  const months = periodLinks(year, base, href);
  if (year.own.length === 0 || months.length === 0) return months;
  return [...months, { ...ofNoMonth, href: `${href}#m${year.iso}` }];
}

/** The address of a period within a page: `y2019`, `m2019-03`, `d2019-03-05`; `undated`. */
function periodAnchor(iso: string): string {
  if (iso === UNDATED) return iso;
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(iso) ?? [];
  return (day ? 'd' : month ? 'm' : 'y') + iso;
}
