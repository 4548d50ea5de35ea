import type { KnownDaysFile } from '../../../views/by-day/known-days-file.ts';
import { datedPath } from '../../../paths.ts';
import { pageAddress, siteAddress } from '../site-address.browser.ts';
import { fetchHere } from '../portable/portable-file.browser.ts';
import { hereFor, publishedPath } from '../portable/portable-place.browser.ts';
import { pageOfDay } from './page-of-day.ts';

/** Loads what says which pages are kept as of which days; throws where it cannot be loaded. */
export async function loadDays(): Promise<KnownDaysFile> {
  const address = pageAddress('known/days.json');
  const response = await (IS_PORTABLE ? fetchHere(address) : fetch(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as KnownDaysFile;
}

/** The path of a page within the site as it is now, and the day it is of where it is of one. */
export function placeOf({ pathname }: Pick<URL, 'pathname'>): ReturnType<typeof datedPath> {
  const path = IS_PORTABLE ? publishedPath(pathname) : pathname;
  return datedPath(decodeURI(path).slice(siteAddress('home').length));
}

/**
 * The address of a page as of a day; where it is not kept by days, of the page as it is now, which says so.
 *
 * @param path the page's path within the site as it is now
 * @param since an earlier day to compare with; empty for none
 */
export function addressOn(file: KnownDaysFile, path: string, day: string, since: string = ''): string {
  const page = pageOfDay(file, path, day);
  const kept = page.kind === 'kept' ? `known/${page.iso}/` : '';
  const address = `${pageAddress(path)}${kept}?known=${day}${since && since < day ? `&since=${since}` : ''}`;
  return IS_PORTABLE ? hereFor(address) : address;
}
