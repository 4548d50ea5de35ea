import type { PagefindResult } from './pagefind.ts';

/** What was found in one of several indexes. */
export interface RankedShard {
  /** How many the index has. */
  readonly pages: number;
  /** How many of them have each word of the query. */
  readonly counts: readonly number[];
  readonly results: readonly PagefindResult[];
}

/**
 * Results of several indexes in one order, the best first. A score is made of how rare each word is in its own index
 * (BM25's inverse document frequency), so that a word would count least where it is what pages are about; here each
 * score is set right by how rare the words are in all indexes together.
 */
export function rankTogether(shards: readonly RankedShard[]): readonly PagefindResult[] {
  const counts = shards.map((shard) => shard.counts);
  const whole = {
    pages: sum(shards.map(({ pages }) => pages)),
    counts: (counts[0] ?? []).map((_, word) => sum(counts.map((count) => count[word]!))),
  };
  const scored = shards.flatMap((shard) => {
    const factor = rarity(whole) / rarity(shard);
    return shard.results.map((result) => ({ result, score: result.score * factor }));
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ result }) => result);
}

/** Of all words together, as Pagefind reckons it. */
function rarity({ pages, counts }: Pick<RankedShard, 'pages' | 'counts'>): number {
  return sum(counts.map((count) => Math.log(1 + (pages - count + 0.5) / (count + 0.5))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
