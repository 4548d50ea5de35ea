import { formatDateOrNull, type PrintedDate } from '../../../format.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { PagePlace, SectionPage } from '../../../model/divided-list.ts';
import { sectionUrl } from '../../../urls.ts';
import { periodWords } from '../../../words/periods.ts';
import type { BreadcrumbTrail } from '../links/breadcrumbs.ts';
import type { Link } from '../links/link.ts';
import { periodLinks, type PeriodLink } from './period-links.ts';
import { periodInWords } from './period-words.ts';

/** What the page of a period has around the items it prints, whatever they are. */
export interface PeriodFrame {
  /** "March 2019: 34 events". */
  readonly title: string;
  readonly crumbs: BreadcrumbTrail;
  /** The months of a year, or the days of a month, that have pages of their own; none where this page prints all. */
  readonly shorter: readonly PeriodLink[];
  /** What stands beside it in time: "February 2019" and "April 2019". */
  readonly previous: Link | null;
  readonly next: Link | null;
  /** When what it prints last changed; null where that is taken to be whenever anything did. */
  readonly changed: PrintedDate | null;
}

/** A list that is divided by time. */
export interface DividedList {
  /** The address under which its periods have theirs, with a slash at its end. */
  readonly base: string;
  /** The address of its own page, and the way there. */
  readonly page: string;
  readonly crumbs: BreadcrumbTrail;
  /** "34 events". */
  readonly countInWords: (count: number) => string;
  /** What its own page prints of a long list, if not "The latest 40 of 2,000 events". */
  readonly partInWords?: (part: number, all: number) => string;
  /** True where the page of a year has its items by month, each month under an address: `#m2019-03`. */
  readonly hasMonths?: boolean;
  /** True where it begins with what is last in time. */
  readonly isLatestFirst: boolean;
}

/** What stands around the items of a page of a list that is divided by time, and last changed on a day. */
export function periodFrame<Item>(page: SectionPage<Item>, list: DividedList, changed: EdtfDate | null): PeriodFrame {
  const { section } = page;
  const own = sectionUrl(list.base, { key: section.key, part: 1 });
  return {
    ...sectionFrame(page, list, periodInWords),
    shorter: section.isDivided ? periodLinks(section, list, own) : [],
    changed: formatDateOrNull(changed),
  };
}

/**
 * The same, but for the smaller sections, of a list that is divided in whichever way.
 *
 * @param inWords what a section is called, by its key
 */
export function sectionFrame<Item>(
  page: SectionPage<Item>,
  list: DividedList,
  inWords: (key: string) => string,
): Omit<PeriodFrame, 'shorter' | 'changed'> {
  const { section, within, part, before, after } = page;
  const linkTo = (place: PagePlace) => linkToPage(place, list, inWords);
  const way = [...within, section].map(({ key }) => linkTo({ key, part: 1 }));
  const title = periodWords.title(inWords(section.key), list.countInWords(section.items.length));
  const [previous, next] = list.isLatestFirst ? [after, before] : [before, after];
  return {
    title: part > 1 ? periodWords.part(title, part) : title,
    crumbs: [...list.crumbs, ...way, ...(part > 1 ? [linkTo(page)] : [])],
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
  };
}

function linkToPage(place: PagePlace, { base }: DividedList, inWords: (key: string) => string): Link {
  const name = inWords(place.key);
  return { href: sectionUrl(base, place), label: place.part > 1 ? periodWords.part(name, place.part) : name };
}
