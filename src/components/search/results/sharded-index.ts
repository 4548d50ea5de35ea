import { UNDATED } from '../../../search/index-shards.ts';
import { isBeginningOn } from './full-text.ts';
import type {
  PageIndex,
  Pagefind,
  PagefindOptions,
  PagefindResult,
  PagefindSearch,
  PagefindShard,
} from './pagefind.ts';
import { rankTogether, type RankedShard } from './rank-together.ts';

/** The filter by which the pages of one shard are told from those of others. */
const SHARD = 'shard';

/**
 * Opens the indexes of a large site.
 *
 * @param address of Pagefind's code, which their folders are beside
 */
export async function openShards(
  pagefind: Pagefind,
  shards: readonly PagefindShard[],
  address: string,
  options: PagefindOptions,
): Promise<PageIndex> {
  const [first, ...others] = shards.map(({ name }) => ({ ...options, mergeFilter: { [SHARD]: name } }));
  await pagefind.options(first!);
  // Of results that are equally good Pagefind puts those first whose index it has merged before the others.
  const folderOf = (name: string) => address.replace(/[^/]*$/, `${name}/`);
  await Promise.all(others.map((own) => pagefind.mergeIndex(folderOf(own.mergeFilter[SHARD]), own)));
  return new ShardedIndex(pagefind, shards);
}

type Results = readonly PagefindResult[];

/** How many pages of a shard have a word, or one that begins so; by the name of the shard. */
type Counts = ReadonlyMap<string, number>;

/**
 * Several indexes that Pagefind has merged, searched as if they were one. Pagefind itself takes a word for its longest
 * beginning in each of them that has it not, though others have it; it weighs a word by how rare it is in each alone,
 * and sorts results within each.
 */
class ShardedIndex implements PageIndex {
  private readonly pagefind: Pagefind;
  private readonly shards: readonly PagefindShard[];
  private readonly counted = new Map<string, Promise<Counts>>();

  /** @param shards as `indexShards` has them: newest first, behind that of pages without a day */
  constructor(pagefind: Pagefind, shards: readonly PagefindShard[]) {
    this.pagefind = pagefind;
    this.shards = shards;
  }

  async search(query: string | null, options: PagefindSearch = {}): Promise<{ results: Results }> {
    const isPhrase = query?.startsWith('"') ?? false;
    const words = query === null || isPhrase ? [] : query.split(' ');
    const counts = await Promise.all(words.map((word) => this.countsOf(word)));
    const shards = this.shards.filter(({ name }) => counts.every((count) => count.has(name)));
    if (options.sort?.['date'] !== undefined) return { results: await this.newestFirst(shards, query, options) };
    if (words.length === 0) return this.searchIn(shards, query, options);
    const found = await Promise.all(shards.map((shard) => this.searchIn([shard], query, options)));
    const ranked = shards.map(({ name, pages }, i): RankedShard => ({
      pages,
      results: found[i]!.results,
      counts: counts.map((count) => count.get(name)!),
    }));
    return { results: rankTogether(ranked) };
  }

  private async newestFirst(shards: readonly PagefindShard[], query: string | null, options: PagefindSearch) {
    const dated = shards.filter(({ name }) => name !== UNDATED);
    const found = await Promise.all(dated.map((shard) => this.searchIn([shard], query, options)));
    return found.flatMap(({ results }) => results);
  }

  private searchIn(shards: readonly PagefindShard[], query: string | null, options: PagefindSearch = {}) {
    const any = shards.map(({ name }) => name);
    return this.pagefind.search(query, { ...options, filters: { ...options.filters, [SHARD]: { any } } });
  }

  private countsOf(word: string): Promise<Counts> {
    const counted = this.counted.get(word) ?? this.count(word);
    this.counted.set(word, counted);
    return counted;
  }

  private async count(word: string): Promise<Counts> {
    const [whole, begun] = await Promise.all([this.countPages(`"${word}"`), this.countPages(word)]);
    const others = this.shards.filter(({ name }) => !whole[name]);
    const begins = await Promise.all(others.map((shard) => this.hasBeginning(shard, word)));
    const without = new Set(others.filter((_, i) => !begins[i]));
    const known = this.shards.filter((shard) => !without.has(shard));
    return new Map(known.map(({ name }) => [name, begun[name] ?? 0]));
  }

  /** How many pages have what is asked for, by the names of their shards; the pages themselves are left out. */
  private async countPages(query: string): Promise<Readonly<Record<string, number>>> {
    const { totalFilters } = await this.searchIn([], query);
    return totalFilters[SHARD] ?? {};
  }

  private async hasBeginning(shard: PagefindShard, word: string): Promise<boolean> {
    const [first] = (await this.searchIn([shard], word)).results;
    return isBeginningOn(first, word);
  }
}
