import { describe, expect, test } from 'vitest';
import { indexShards, monthOf } from '../../src/search/index-shards.ts';

const monthsFrom = (year: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${year + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
const pagesIn = (months: readonly (string | null)[], each: number) =>
  months.flatMap((month) => Array.from({ length: each }, (_, i) => ({ month, path: `${month}/${i}/` })));
const namesOf = (shards: readonly { readonly name: string }[]) => shards.map(({ name }) => name);

describe('the index of a site', () => {
  test('is one for all pages of a site that is not large', () => {
    const pages = pagesIn(monthsFrom(2020, 14), 107);
    expect(indexShards(pages)).toEqual([{ name: 'all', pages }]);
  });

  test('is divided between months, each part ended by the month that makes it large enough', () => {
    const pages = pagesIn(monthsFrom(2020, 30), 100);
    const shards = indexShards(pages);
    expect(namesOf(shards)).toEqual(['2021-09', '2020-11', '2020-01']);
    expect(shards.toReversed().flatMap((shard) => shard.pages)).toEqual(pages);
  });

  test('has pages without a day in a part before the others', () => {
    const pages = [...pagesIn([null], 3), ...pagesIn(['2020-01', '2021-01'], 2)];
    expect(namesOf(indexShards(pages, 0, 2))).toEqual(['undated', '2021-01', '2020-01']);
    expect(namesOf(indexShards(pagesIn(['2020-01'], 1), 0, 2))).toEqual(['2020-01']);
  });

  test('has no more than 17 parts, however large the site', () => {
    for (const each of [80, 100, 130, 200, 400, 1000])
      expect(indexShards([...pagesIn([null], 5), ...pagesIn(monthsFrom(2016, 120), each)]).length).toBeLessThanOrEqual(
        17,
      );
  });

  test('stays as it was but for the newest part when pages are added at the end', () => {
    const before = indexShards(pagesIn(monthsFrom(2016, 50), 90));
    const after = indexShards(pagesIn(monthsFrom(2016, 53), 90));
    expect(after.slice(1 - before.length)).toEqual(before.slice(1));
  });
});

test('a page belongs to the month of the day it is sorted by', () => {
  expect(monthOf('<main data-pagefind-body data-pagefind-sort="date:2016-07-04"><p>2017-08-01</p>')).toBe('2016-07');
  expect(monthOf('<main data-pagefind-body><p>2017-08-01</p>')).toBeNull();
});
