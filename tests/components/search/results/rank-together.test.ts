import { expect, test } from 'vitest';
import type { PagefindResult } from '../../../../src/components/search/results/pagefind.ts';
import { rankTogether } from '../../../../src/components/search/results/rank-together.ts';

const result = (id: string, score: number): PagefindResult => ({
  id,
  score,
  data: () => Promise.reject(new Error(id)),
});
/** BM25's inverse document frequency. */
const rarity = (pages: number, count: number) => Math.log(1 + (pages - count + 0.5) / (count + 0.5));

test('a page that has a word more often comes first, though the word is common in its index and rare in the other', () => {
  const common = { pages: 100, counts: [90], results: [result('often', 2 * rarity(100, 90))] };
  const rare = { pages: 100, counts: [1], results: [result('once', rarity(100, 1))] };
  expect(common.results[0]!.score).toBeLessThan(rare.results[0]!.score);
  expect(rankTogether([rare, common]).map(({ id }) => id)).toEqual(['often', 'once']);
});

test('the order within an index stays, and an index without results changes nothing', () => {
  const found = { pages: 10, counts: [2, 3], results: [result('a', 3), result('b', 2), result('c', 1)] };
  expect(rankTogether([found, { pages: 10, counts: [1, 1], results: [] }]).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(rankTogether([])).toEqual([]);
});
