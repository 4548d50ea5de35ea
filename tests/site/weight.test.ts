import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { all, attribute, readablePagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/* Bytes as they are sent, with gzip at its best. An event's page comes in the first ten packets of a connection. */

test('the page of every event, with its styles, weighs 14 kB at most', async () => {
  const events = (await readablePagesOf(site('story'))).filter(({ path }) => path.startsWith('events/'));
  expect(events.length).toBeGreaterThan(20);
  const weights = await Promise.all(events.map(async (page) => [page.path, await weightOf(page)] as const));
  expect(weights.filter(([, weight]) => weight > 14_000)).toEqual([]);
});

test('the home page, with its styles, weighs 25 kB at most, and its scripts 7 kB', async () => {
  const home = (await readablePagesOf(site('story'))).find(({ path }) => path === '')!;
  expect(await weightOf(home)).toBeLessThanOrEqual(25_000);
  expect(await scriptsOf(home)).toBeLessThanOrEqual(7_000);
});

test('an English page loads 60 kB of fonts at most', async () => {
  const story = site('story');
  const css = await stylesOf((await readablePagesOf(story)).find(({ path }) => path === 'about/')!);
  const latin = [...css.matchAll(/@font-face\s*\{[^}]*?url\("?([^")]+)"?\)[^}]*\}/g)].filter(([face]) =>
    /unicode-range:\s*U\+(0020|20)-/i.test(face),
  );
  expect(latin).toHaveLength(2);
  const sizes = await Promise.all(latin.map(async ([, url]) => (await stat(join(story.folder, url!))).size));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});

async function weightOf(page: BuiltPage): Promise<number> {
  const sheets = await Promise.all(hrefsOf(page, 'link[rel=stylesheet]', 'href').map(weightOfFile));
  return gzipped(page.html) + sheets.reduce((sum, weight) => sum + weight, 0);
}

/** What a page loads at once, and all that this imports before it runs. */
async function scriptsOf(page: BuiltPage): Promise<number> {
  const story = site('story');
  const loaded = new Set(hrefsOf(page, 'script[src]', 'src'));
  for (const path of loaded) {
    const text = await readFile(join(story.folder, path), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      loaded.add(`${path.replace(/[^/]+$/, '')}${imported}`);
  }
  const weights = await Promise.all([...loaded].map(weightOfFile));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function hrefsOf(page: BuiltPage, selector: string, name: string): readonly string[] {
  return all(page, selector).map((element) => attribute(element, name)!);
}

/** All styles of a page as one text: its own and those it links. */
async function stylesOf(page: BuiltPage): Promise<string> {
  const files = hrefsOf(page, 'link[rel=stylesheet]', 'href').map((path) => join(site('story').folder, path));
  return [page.html, ...(await Promise.all(files.map((file) => readFile(file, 'utf8'))))].join('\n');
}

async function weightOfFile(path: string): Promise<number> {
  return gzipped(await readFile(join(site('story').folder, path), 'utf8'));
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
