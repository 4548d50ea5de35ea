import type { KnownDaysFile } from '../../../views/by-day/known-days-file.ts';

/**
 * How a page is to be had as of a day: as the page of the day from which on it said that; not at all, since nobody had
 * told of it yet; or only as it is now, where it is not kept by days, or not of so early a day.
 */
export type PageOfDay =
  { readonly kind: 'kept'; readonly iso: string } | { readonly kind: 'nothing' | 'unkept' | 'now' };

/**
 * How a page is to be had as of a day.
 *
 * @param path the page's path within the site as it is now: `events/x/`
 * @param day `YYYY-MM-DD`
 */
export function pageOfDay({ days, pages, from }: KnownDaysFile, path: string, day: string): PageOfDay {
  if (!Object.hasOwn(pages, path)) return { kind: 'now' };
  const place = pages[path]!.findLast((one) => days[one]![1] <= day);
  if (place !== undefined) return { kind: 'kept', iso: days[place]![0] };
  const isEarly = day < from && day >= days[0]![1];
  return { kind: isEarly && HAS_RECORDS.test(path) ? 'unkept' : 'nothing' };
}

/** Whole days and standings are kept from the first day on. */
const HAS_RECORDS = /^(?!$|standings\/)/;
