import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { all, attribute, datedPagesOf, isNotice, pagesOf, readablePagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { contentOf, STORY } from '../setup/stories.ts';

/* Bytes as they are sent, with gzip at its best. An event's page comes in the first ten packets of a connection. */

test('every page is drawn from one answer: it waits for no styles and no script', async () => {
  const WAITED_FOR = 'link[rel=stylesheet], script[src]:not([type=module], [async], [defer])';
  const waiting = (await pagesOf(site('story'))).filter((page) => all(page, WAITED_FOR).length > 0);
  expect(waiting.map(({ path }) => path)).toEqual([]);
});

test('the page of every event, with its styles, weighs 14 kB at most', async () => {
  const pages = (await readablePagesOf(site('story'))).filter(({ path }) => path.startsWith('events/'));
  const events = pages.filter((page) => !isNotice(page));
  expect(events).toHaveLength((await contentOf(STORY)).events.length);
  const weights = pages.map(({ path, html }) => [path, gzipped(html)] as const);
  expect(weights.filter(([, weight]) => weight > 14_000)).toEqual([]);
});

test('the page of an event as of a day weighs 14 kB at most too, as does that of two sources', async () => {
  const pages = (await datedPagesOf(site('story'))).filter(({ path }) => /^(?:events|compare)\/[^/]+\//.test(path));
  expect(pages.length).toBeGreaterThan(0);
  const weights = pages.map(({ path, html }) => [path, gzipped(html)] as const);
  expect(weights.filter(([, weight]) => weight > 14_000)).toEqual([]);
});

test('the page of every two sources, with its styles, weighs 14 kB at most', async () => {
  const pairs = (await readablePagesOf(site('story'))).filter(({ path }) => /^compare\/./.test(path));
  expect(pairs.length).toBeGreaterThan(0);
  const weights = pairs.map(({ path, html }) => [path, gzipped(html)] as const);
  expect(weights.filter(([, weight]) => weight > 14_000)).toEqual([]);
});

test.each(['', 'timeline/'])(
  'the page "/%s", with its styles, weighs 25 kB at most, and its scripts 7 kB',
  async (at) => {
    const page = (await readablePagesOf(site('story'))).find(({ path }) => path === at)!;
    expect(gzipped(page.html)).toBeLessThanOrEqual(25_000);
    expect(await scriptsOf(page)).toBeLessThanOrEqual(7_000);
  },
);

test('an English page loads 60 kB of fonts at most', async () => {
  const story = site('story');
  const { html } = (await readablePagesOf(story)).find(({ path }) => path === 'about/')!;
  const latin = [...html.matchAll(/@font-face\s*\{[^}]*?url\("?([^")]+)"?\)[^}]*\}/g)].filter(([face]) =>
    /unicode-range:\s*U\+(0020|20)-/i.test(face),
  );
  expect(latin).toHaveLength(2);
  const sizes = await Promise.all(latin.map(async ([, url]) => (await stat(fileAt(url!))).size));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});

/** What a page loads at once, and all that this imports before it runs. */
async function scriptsOf(page: BuiltPage): Promise<number> {
  const loaded = new Set(hrefsOf(page, 'script[src]', 'src'));
  for (const path of loaded) {
    const text = await readFile(fileAt(path), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      loaded.add(`${path.replace(/[^/]+$/, '')}${imported}`);
  }
  const weights = await Promise.all([...loaded].map(weightOfFile));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function hrefsOf(page: BuiltPage, selector: string, name: string): readonly string[] {
  return all(page, selector).map((element) => attribute(element, name)!);
}

async function weightOfFile(path: string): Promise<number> {
  return gzipped(await readFile(fileAt(path), 'utf8'));
}

/** The file that a link of the site leads to. */
function fileAt(url: string): string {
  const { folder, address } = site('story');
  return join(folder, url.slice(new URL(address).pathname.length));
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
