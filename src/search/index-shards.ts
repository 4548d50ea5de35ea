/** A page as far as it matters in which index it is. */
export interface PageOfMonth {
  /** The month of the day it is sorted by, `YYYY-MM`; null for one that has none. */
  readonly month: string | null;
}

/** Pages that have an index of their own, and what it is called. */
export interface IndexShard<Page> {
  readonly name: string;
  readonly pages: readonly Page[];
}

/** A smaller site has one index, of which a reader loads less than of several. */
const LEAST_PAGES = 1500;
/** Pages in a shard, and how many shards there may be before they become larger: each is three files to load. */
const SHARD_PAGES = 1000;
const MOST_SHARDS = 16;

/**
 * The pages of a large site, divided so that a change touches few indexes: those without a day first, then runs of
 * whole months, newest first, each ended by the month that makes it large enough. So pages that are added at the end
 * leave all shards but the newest as they were. One shard of all pages where there are fewer than `least`.
 */
export function indexShards<Page extends PageOfMonth>(
  pages: readonly Page[],
  least: number = LEAST_PAGES,
  size: number = sizeFor(pages.length),
): readonly IndexShard<Page>[] {
  if (pages.length < least) return [{ name: 'all', pages }];
  const byMonth = Map.groupBy(pages, ({ month }) => month);
  const months = [...byMonth.keys()].filter((month) => month !== null).toSorted();
  const undated = byMonth.get(null);
  return [
    ...(undated ? [{ name: UNDATED, pages: undated }] : []),
    ...runsOf(months, (month) => byMonth.get(month)!.length, size)
      .map((run) => ({ name: run[0]!, pages: run.flatMap((month) => byMonth.get(month)!) }))
      .toReversed(),
  ];
}

/** The shard of pages that are sorted by no day. */
export const UNDATED = 'undated';

/** The month of the day that Pagefind sorts a page by, as its HTML says it; null where it says none. */
export function monthOf(html: string): string | null {
  return /\sdata-pagefind-sort="date:(\d{4}-\d{2})/.exec(html)?.[1] ?? null;
}

/** Doubled as the site grows, so that shards hardly ever move. */
function sizeFor(pages: number): number {
  let size = SHARD_PAGES;
  while (pages > size * MOST_SHARDS) size *= 2;
  return size;
}

function runsOf(months: readonly string[], count: (month: string) => number, size: number): readonly string[][] {
  const runs: string[][] = [];
  let room = 0;
  for (const month of months) {
    if (room <= 0) {
      runs.push([]);
      room = size;
    }
    runs.at(-1)!.push(month);
    room -= count(month);
  }
  return runs;
}
