import type { Page } from 'playwright-core';
import type { Engine } from './engines.ts';

/** Pagefind's part of the page, as its documentation loads it. */
export interface Pagefind {
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as its documentation begins, on a page of the built site; it has no names of its own to load. */
export function plainPagefind(page: Page): Engine {
  const find = (query: string) =>
    page.evaluate(async (asked) => {
      const pagefind = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as Pagefind;
      const { results } = await pagefind.search(asked);
      const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      return pages.map(({ url }) => url.replace(/^\//, ''));
    }, query);
  return { name: 'Pagefind alone', find, bytes: 0 };
}
