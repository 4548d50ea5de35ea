import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { indexShards } from '../../src/search/index-shards.ts';
import { indexSite } from '../../src/site/index-site.ts';
import { withPage } from '../with-page.ts';
import { zipped } from './engines.ts';
import type { Pagefind } from './pagefind.ts';
import { kilobytes, printTable } from '../table.ts';

interface Loaded {
  readonly first: number;
  readonly next: number;
  /** Besides the text index: names and the script that finds them. */
  readonly besides: number;
}

/**
 * Prints what a reader loads for a first search of the pages of a site, and for the next: of the index as it is, by
 * Pagefind alone, and of one divided into ten, which takes its place.
 *
 * @param folder that the site is served from
 */
export async function weighFullText(
  pages: number,
  url: string,
  folder: string,
  words: readonly [string, string],
): Promise<void> {
  const ours = await loadedBy(url, words, searchOurs);
  const alone = await loadedBy(url, words, searchAlone);
  await indexSite(folder, join(folder, '../search'), (found) => indexShards(found, 0, Math.ceil(found.length / 10)));
  const divided = await loadedBy(url, words, searchOurs);
  const row = ({ first, next, besides }: Loaded) => [first, next, besides].map(kilobytes);
  const head = ['', 'text index, first query', 'the next query', 'names and their script'];
  printTable(`Full text of ${pages} pages: what is loaded, compressed`, head, [
    ['Throughline', ...row(ours)],
    ['Pagefind alone', ...row(alone)],
    ['Throughline, in ten indexes', ...row(divided)],
  ]);
}

type Search = (page: Page, url: string, word: string) => Promise<void>;

function loadedBy(url: string, [first, second]: readonly [string, string], search: Search): Promise<Loaded> {
  return withPage(`${url}about/`, async (page) => {
    const loads: Promise<{ url: string; bytes: number }>[] = [];
    await page.waitForLoadState('networkidle');
    page.on('response', (response) => loads.push(weigh(response)));
    await search(page, url, first);
    const before = await Promise.all(loads.splice(0));
    await search(page, url, second);
    const after = await Promise.all(loads);
    const isText = (load: { url: string }) => load.url.includes('/pagefind/');
    // What was loaded before comes out of the browser's store.
    const known = new Set(before.map((load) => load.url));
    return {
      first: sum(before.filter(isText)),
      next: sum(after.filter((load) => isText(load) && !known.has(load.url))),
      besides: sum(before.filter((load) => /\/search\/.*\.json$|\.js$/.test(load.url) && !isText(load))),
    };
  });
}

async function searchOurs(page: Page, url: string, word: string): Promise<void> {
  await page.goto(`${url}search/?q=${encodeURIComponent(word)}`);
  await page.locator('#search-status', { hasText: / for “/ }).waitFor();
  await page.waitForLoadState('networkidle');
}

async function searchAlone(page: Page, _: string, word: string): Promise<void> {
  await page.evaluate(async (query) => {
    const pagefind = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as Pagefind;
    const { results } = await pagefind.search(query);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
  }, word);
}

/** As a server sends it that compresses what is worth it. */
async function weigh(response: Response): Promise<{ url: string; bytes: number }> {
  const body = await response.body();
  return { url: response.url(), bytes: Math.min(body.length, zipped(body)) };
}

function sum(loads: readonly { bytes: number }[]): number {
  return loads.reduce((total, { bytes }) => total + bytes, 0);
}
