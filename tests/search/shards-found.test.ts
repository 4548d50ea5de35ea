import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { searchText } from '../../src/components/search/results/full-text.ts';
import { openIndex } from '../../src/components/search/results/open-index.ts';
import type { PageIndex, Pagefind } from '../../src/components/search/results/pagefind.ts';
import { indexShards } from '../../src/search/index-shards.ts';
import { indexSite } from '../../src/site/index-site.ts';
import { writeSite } from './an-indexed-site.ts';

/** Two shards of days, in the first of which a strike is rare, and one of a page without a day. */
const PAGES = {
  'pledges/': { words: 'What was promised of grain' },
  'events/a/': { words: 'The harbour opens after the strike in the trade of the port', day: '2020-01-05' },
  'events/b/': { words: 'A trader of the harbour comes', day: '2020-01-06' },
  'events/c/': { words: 'Grain of the town', day: '2020-01-06' },
  'events/d/': { words: 'The strike, a strike of the strikers: strike', day: '2021-03-07' },
  'events/e/': { words: 'A strike again', day: '2021-03-09' },
  'events/f/': { words: 'A strike of grain to the end', day: '2021-03-08' },
};

let folder = '';
let one: PageIndex;
let many: PageIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-shards-'));
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('https://news.example/'));
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => 'en' }) });
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(url.replace(/\?.*|^file:\/\//g, ''))));
  one = await indexed('one');
  many = await indexed('many', (pages) => indexShards(pages, 0, 3));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

async function indexed(name: string, divide?: Parameters<typeof indexSite>[2]): Promise<PageIndex> {
  const site = join(folder, name);
  await writeSite(site, PAGES);
  await indexSite(site, join(folder, `kept-${name}`), divide);
  const code = join(site, 'pagefind/pagefind.js');
  return openIndex((await import(/* @vite-ignore */ code)) as Pagefind, code, {
    ranking: { metaWeights: { title: 5, also: 20 } },
  });
}

async function pagesFound(index: PageIndex, query: string, options = {}) {
  const { results, words } = await searchText(index, query, options);
  const pages = await Promise.all(results.map((result) => result.data()));
  return { pages: pages.map(({ url }) => url.replace(/^.*\/(?=\w+\/\w\/$|pledges)/, '')), words };
}

describe('pages of a divided index', () => {
  test.each(['strike', 'harbour', 'trade', 'trad', 'grain', 'strike grain', 'tradition', 'stri zzz', '"a strike"', ''])(
    'are those of one index: %s',
    async (query) => {
      const [divided, whole] = [await pagesFound(many, query), await pagesFound(one, query)];
      expect(divided.pages.toSorted()).toEqual(whole.pages.toSorted());
      expect(divided.words).toEqual(whole.words);
    },
  );

  test('are not those that have only the beginning of a word that another part has whole', async () => {
    expect((await pagesFound(many, 'harbour')).pages).toEqual(['events/b/', 'events/a/']);
    expect((await pagesFound(many, 'trader')).pages).toEqual(['events/b/']);
  });

  test('are in the order of one index', async () => {
    expect((await pagesFound(many, 'strike')).pages).toEqual((await pagesFound(one, 'strike')).pages);
  });

  test('are in the order of time when asked so, without those of no day', async () => {
    const sort = { sort: { date: 'desc' } };
    for (const query of ['grain', '', '"strike"'])
      expect((await pagesFound(many, query, sort)).pages).toEqual((await pagesFound(one, query, sort)).pages);
    expect((await pagesFound(many, 'grain', sort)).pages).toEqual(['events/f/', 'events/c/']);
  });

  test('are the newest first where they are equally good', async () => {
    expect((await pagesFound(many, '"of the"')).pages).toEqual(['events/d/', 'events/a/', 'events/b/', 'events/c/']);
  });

  test('are narrowed by their filters', async () => {
    expect((await pagesFound(many, 'grain', { filters: { kind: 'List' } })).pages).toEqual(['pledges/']);
    expect((await many.search(null, { filters: { kind: 'Event' } })).results).toHaveLength(6);
  });
});
