/**
 * A part of a list that belongs together, a year of a list by date or a letter of a list of names, with its items; the
 * list itself is the largest one.
 *
 * A list of at most as many items as fit a page is printed whole. A longer one has a page for each of its sections; a section
 * of more has one for each of its own: a year for its months. What is added to a list can so give it further pages, and
 * takes none away.
 */
export interface Section<Item> {
  /** Empty for the whole list; in a list by date `2019`, `2019-03`, `2019-03-05`; in a list of names `k`, `ka`, `kar`. */
  readonly key: string;
  /** In the order of the list. */
  readonly items: readonly Item[];
  /** Those that are in none of its sections: in March, what is dated only "in March". */
  readonly own: readonly Item[];
  /** The sections in it, in the order of the list; none in the smallest that there are. */
  readonly sections: readonly Section<Item>[];
  /** True where these have pages of their own; else its page prints all of its items. */
  readonly isDivided: boolean;
  /** How many items fit a page of the list. */
  readonly mostOnAPage: number;
}

/** The items that a page of a list prints, and where the page stands among the others. */
export interface SectionPage<Item> extends PagePlace {
  readonly section: Section<Item>;
  /** The sections that it lies in, the largest first. */
  readonly within: readonly Section<Item>[];
  readonly items: readonly Item[];
  /** How many pages the section has; more than one where too many items are of one day, or of one year and no month. */
  readonly parts: number;
  /** The pages before and after it in the list that hold all of the list in between. */
  readonly before: PagePlace | null;
  readonly after: PagePlace | null;
}

/** Which page of a list is meant: by the key of its section, and which of the pages of that, from 1. */
export interface PagePlace {
  readonly key: string;
  readonly part: number;
}

/** The most items of a list that stand on one page, if they are as long as an event or a source. */
export const MOST_ON_A_PAGE = 100;

/**
 * A list divided into sections, and these into sections of their own.
 *
 * @param items in an order in which those of one section stand together
 * @param levels what tells the sections apart, the largest first; an item for which a level tells what the level above
 *   told is of none of its sections
 * @param mostOnAPage how many items fit a page
 */
export function dividedBy<Item>(
  items: readonly Item[],
  levels: readonly ((item: Item) => string)[],
  mostOnAPage = MOST_ON_A_PAGE,
): Section<Item> {
  return sectionOf('', items, levels, mostOnAPage);
}

function sectionOf<Item>(
  key: string,
  items: readonly Item[],
  [keyOf, ...smaller]: readonly ((item: Item) => string)[],
  mostOnAPage: number,
): Section<Item> {
  const groups = keyOf ? Map.groupBy(items, keyOf) : new Map([[key, [...items]]]);
  const own = groups.get(key) ?? [];
  groups.delete(key);
  const sections = [...groups].map(([ofGroup, group]) => sectionOf(ofGroup, group, smaller, mostOnAPage));
  return { key, items, own, sections, isDivided: sections.length > 0 && items.length > mostOnAPage, mostOnAPage };
}

/** Every page that a list has beside its own, those of its largest sections first; none for one that is printed whole. */
export function sectionPages<Item>(list: Section<Item>): readonly SectionPage<Item>[] {
  return list.isDivided ? pagesFrom(list, 1) : [];
}

/** The pages of the sections that lie so deep in a list, and of those deeper. */
function pagesFrom<Item>(list: Section<Item>, depth: number): readonly SectionPage<Item>[] {
  const pages = pagesDownTo(list, depth, []);
  const ofDepth = pages
    .map((page, i) => ({ ...page, before: placeOf(pages[i - 1]), after: placeOf(pages[i + 1]) }))
    .filter(({ within }) => within.length === depth - 1);
  return ofDepth.length === 0 ? [] : [...ofDepth, ...pagesFrom(list, depth + 1)];
}

type LoosePage<Item> = Omit<SectionPage<Item>, 'before' | 'after'>;

/** The pages that hold all of a list between them, none of a smaller section than asked for. */
function pagesDownTo<Item>(
  section: Section<Item>,
  depth: number,
  within: readonly Section<Item>[],
): readonly LoosePage<Item>[] {
  if (depth === 0 || !section.isDivided) return pagesOf(section, within);
  const way = section.key === '' ? within : [...within, section];
  return section.sections.flatMap((smaller) => pagesDownTo(smaller, depth - 1, way));
}

function pagesOf<Item>(section: Section<Item>, within: readonly Section<Item>[]): readonly LoosePage<Item>[] {
  const items = section.isDivided ? section.own : section.items;
  const { mostOnAPage } = section;
  const parts = Math.max(1, Math.ceil(items.length / mostOnAPage));
  return Array.from({ length: parts }, (_, i) => ({
    section,
    within,
    key: section.key,
    part: i + 1,
    parts,
    items: items.slice(i * mostOnAPage, (i + 1) * mostOnAPage),
  }));
}

function placeOf(page: PagePlace | undefined): PagePlace | null {
  return page ? { key: page.key, part: page.part } : null;
}
