import type { Section } from '../../../model/divided-list.ts';
import { sectionUrl } from '../../../urls.ts';
import { periodWords } from '../../../words/periods.ts';
import type { Link } from '../links/link.ts';
import type { DividedList } from './period-frame.ts';
import { periodLinks, type PeriodLink } from './period-links.ts';
import { periodInWords } from './period-words.ts';

/** What the page of a list says that prints a part of it: how much that is, and where all the rest is. */
export interface LongList {
  /** "The latest 40 of 2,000 events". */
  readonly heading: string;
  /** Where it goes on after the part: "March 2019: 34 events"; null where nothing is dated. */
  readonly further: Link | null;
  readonly periods: readonly PeriodLink[];
}

/** How many items the page of a list prints that is too long to be printed whole. */
export const BEGINNING = 40;

/**
 * What stands around the part of a long list; null of one that is printed whole.
 *
 * @param printed the items of the part
 * @param anchors where years and months stand on the page already: `y2019`, `m2019-03`
 */
export function longList<Item>(
  list: Section<Item>,
  divided: DividedList,
  printed: readonly Item[],
  anchors: readonly string[] = [],
): LongList | null {
  if (!list.isDivided) return null;
  const { base, page, countInWords, partInWords = latestOf(countInWords) } = divided;
  const last = printed.at(-1);
  return {
    heading: partInWords(printed.length, list.items.length),
    further: last === undefined ? null : linkTo(shortestWith(list, last), { base, countInWords }),
    periods: periodLinks(list, divided, page, new Set(anchors)),
  };
}

function latestOf(countInWords: DividedList['countInWords']) {
  return (part: number, all: number) => periodWords.latest(part, countInWords(all));
}

function linkTo<Item>({ key, items }: Section<Item>, list: Pick<DividedList, 'base' | 'countInWords'>): Link {
  const label = periodWords.title(periodInWords(key), list.countInWords(items.length));
  return { href: sectionUrl(list.base, { key, part: 1 }), label };
}

/** The shortest period with a page of its own that an item lies in. */
function shortestWith<Item>(period: Section<Item>, item: Item): Section<Item> {
  const shorter = period.isDivided ? period.sections.find(({ items }) => items.includes(item)) : undefined;
  return shorter ? shortestWith(shorter, item) : period;
}
