import type { Period } from '../../../model/dates/periods.ts';
import { periodWords } from '../../../words/periods.ts';
import type { DividedList } from './period-frame.ts';
import { periodLinks, type PeriodLink } from './period-links.ts';

/** What the page of a list says that prints a part of it: how much that is, and where all the rest is. */
export interface LongList {
  /** "The latest 40 of 2,000 events". */
  readonly heading: string;
  readonly periods: readonly PeriodLink[];
}

/** How many items the page of a list prints that is too long to be printed whole. */
export const BEGINNING = 40;

/**
 * What stands around the part of a long list; null of one that is printed whole.
 *
 * @param page the address of the page of the list
 */
export function longList<Item>(
  list: Period<Item>,
  { base, countInWords }: Pick<DividedList, 'base' | 'countInWords'>,
  page: string,
): LongList | null {
  if (!list.isDivided) return null;
  return {
    heading: periodWords.latest(BEGINNING, countInWords(list.items.length)),
    periods: periodLinks(list, base, page),
  };
}
