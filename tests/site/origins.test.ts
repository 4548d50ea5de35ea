import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute, faultsOf, filesOf, pagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/** Elements that make a browser fetch something without being asked, and the attribute that names it. */
const LOADING = [
  ['link[href]:not([rel=canonical]):not([rel=alternate]):not([rel=license])', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['img[srcset], source[srcset]', 'srcSet'],
  ['source[src], audio[src], video[src], track[src], embed[src], iframe[src]', 'src'],
  ['object[data]', 'data'],
  ['use[href], image[href]', 'href'],
] as const;

test('no page loads anything from another origin', async () => {
  expect(faultsOf(await pagesOf(site('story')), foreignLoads)).toEqual([]);
});

test('no style sheet loads anything from another origin', async () => {
  const built = site('story');
  const sheets = (await filesOf(built)).filter((file) => file.endsWith('.css'));
  const texts = await Promise.all(sheets.map((file) => readFile(join(built.folder, file), 'utf8')));
  expect(texts.flatMap(foreignUrls)).toEqual([]);
});

test('no page sets a cookie or reads where its reader came from', async () => {
  const built = site('story');
  const scripts = (await filesOf(built)).filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'));
  const texts = await Promise.all(scripts.map((file) => readFile(join(built.folder, file), 'utf8')));
  const inPages = (await pagesOf(built)).map((page) => page.html);
  expect([...texts, ...inPages].filter((text) => /document\.(?:cookie|referrer)|sendBeacon/.test(text))).toEqual([]);
});

function foreignLoads(page: BuiltPage): string[] {
  const loads = LOADING.flatMap(([selector, name]) => all(page, selector).map((element) => attribute(element, name)!));
  const styles = [...all(page, 'style').map(rawText), ...all(page, '[style]').map((e) => attribute(e, 'style')!)];
  return [...loads.filter((url) => /^(?:[a-z]+:)?\/\//i.test(url.trim())), ...styles.flatMap(foreignUrls)];
}

function foreignUrls(css: string): readonly string[] {
  return css.match(/(?:url\(\s*|@import\s+)["']?(?:[a-z]+:)?\/\/[^"')\s]*/gi) ?? [];
}

function rawText(element: Parameters<typeof textOf>[0]): string {
  return 'children' in element ? element.children.map(textOf).join('') : '';
}
