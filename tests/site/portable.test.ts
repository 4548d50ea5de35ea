import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute, type BuiltPage, faultsOf, filesOf, pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/* A copy of the second story that may lie in any folder (`npm run build -- --portable`), served here under one. */

/** Every address in a page that a browser resolves by itself. Pages are not parsed, which takes most of a minute. */
function linksOf({ html }: BuiltPage): readonly string[] {
  const links = [...html.matchAll(/\s(?:href|src|action|data-moved-to)="([^"]*)"/g)];
  const refreshes = [...html.matchAll(/http-equiv="refresh" content="[^"]*url=([^"]*)"/g)];
  return [...links, ...refreshes].map(([, link]) => link!.replaceAll('&amp;', '&'));
}

function hasPlace(page: BuiltPage, id: string): boolean {
  return new RegExp(`\\sid="?${RegExp.escape(id).replaceAll('&', '&amp;')}["\\s>]`).test(page.html);
}

test('every link of every page is relative and leads to a file of the copy, and to a place in it', async () => {
  const pages = new Map((await pagesOf(site('portable'))).map((page) => [page.file, page]));
  const files = new Set(await filesOf(site('portable')));
  const faults = function* (page: BuiltPage) {
    for (const link of linksOf(page)) {
      const url = new URL(link, `https://copy.invalid/${encodeURI(page.file)}`);
      if (url.hostname !== 'copy.invalid') continue;
      const file = decodeURI(url.pathname.slice(1));
      const target = pages.get(file);
      if (link.startsWith('/')) yield `has the link ${link}`;
      if (!files.has(file)) yield `leads to ${file}, which is no file`;
      if (target && url.hash !== '' && !hasPlace(target, decodeURIComponent(url.hash.slice(1))))
        yield `leads to ${link}`;
    }
  };
  expect(faultsOf([...pages.values()], (page) => [...faults(page)])).toEqual([]);
  expect(pages.size).toBeGreaterThan(1000);
});

test('every file is served under any path, with its styles and typefaces', async () => {
  const { url, folder } = site('portable');
  const css = /url\(([^)]*\.woff2)\)/.exec(await readFile(join(folder, 'about/index.html'), 'utf8'))![1]!;
  expect((await fetch(new URL(css, `${url}about/index.html`))).status).toBe(200);
  const statuses = await Promise.all(
    (await pagesOf(site('portable'))).map(async ({ file }) => (await fetch(url + encodeURI(file))).status),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('a copy has all pages of the site, and none of what only its host or an application would read', async () => {
  const [site1, copy] = await Promise.all([filesOf(site('secondStory')), filesOf(site('portable'))]);
  const missing = site1.filter((file) => !copy.includes(file) && !/^_astro\/[^/]*\.js$/.test(file));
  expect(missing).toEqual([
    '.htaccess',
    '404.html',
    '_headers',
    '_redirects',
    'headers.caddy',
    'headers.lighttpd.conf',
    'headers.nginx.conf',
    'manifest.webmanifest',
    'redirects.caddy',
    'redirects.lighttpd.conf',
    'redirects.nginx.conf',
    'robots.txt',
  ]);
});

test('what is to be shared or kept names the published site', async () => {
  const page = (await pagesOf(site('portable'))).find(
    ({ path }) => path === 'events/2021-03-12-ferry-stops/index.html' || path === 'events/2021-03-12-ferry-stops/',
  )!;
  const published = `${site('secondStory').address}events/2021-03-12-ferry-stops/`;
  expect(all(page, 'link[rel=canonical]').map((link) => attribute(link, 'href'))).toEqual([published]);
  expect(all(page, 'meta[property="og:url"]').map((tag) => attribute(tag, 'content'))).toEqual([published]);
  const feed = await readFile(join(site('portable').folder, 'feed.xml'), 'utf8');
  expect(feed).toContain(site('secondStory').address);
  expect(feed).toContain('<?xml-stylesheet type="text/css" href="feed.css"?>');
});

test('data files are those of the published site', async () => {
  const read = (name: 'portable' | 'secondStory', file: string) => readFile(join(site(name).folder, file), 'utf8');
  for (const file of ['search/standings.json', 'events/2021-03-12-ferry-stops.json', 'data/events.csv'])
    expect(await read('portable', file)).toBe(await read('secondStory', file));
});
