import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  all,
  attribute,
  type BuiltPage,
  faultsOf,
  filesOf,
  isNotice,
  readablePagesOf,
  STYLE_GUIDE,
} from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/** Pages that are not for readers to look for. */
const UNLISTED = ['404.html', STYLE_GUIDE];

test.each(['story', 'underPath', 'secondStory'] as const)(
  'the sitemap of "%s" lists every page to be read once, and no other, and leaves out the style guide',
  async (name) => {
    const built = site(name);
    const maps = (await filesOf(built)).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const texts = await Promise.all(maps.map((file) => readFile(join(built.folder, file), 'utf8')));
    const listed = texts.flatMap((text) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]!));
    const pages = (await readablePagesOf(built)).filter((page) => !UNLISTED.includes(page.path) && !isNotice(page));
    expect(listed.toSorted()).toEqual(pages.map(({ path }) => built.address + path).toSorted());
  },
);

test('the sitemap says of the page of each record when it changed, which the page says too', async () => {
  const built = site('secondStory');
  const text = await readFile(join(built.folder, 'sitemap-0.xml'), 'utf8');
  const told = new Map(
    [...text.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)T.*?<\/lastmod>)?/g)].map(([, url, day]) => [url!, day]),
  );
  const pages = (await readablePagesOf(built)).filter(
    (page) =>
      /^(?:events|actors|entities|sources|questions)\/[^/]+\/$/.test(page.path) && told.has(built.address + page.path),
  );
  expect(pages.length).toBeGreaterThan(20);
  const faults = (page: BuiltPage) => {
    const shown = attribute(all(page, '.page-life data')[0]!, 'value');
    const day = told.get(built.address + page.path);
    return shown === day ? [] : [`${day} instead of ${shown}`];
  };
  expect(faultsOf(pages, faults)).toEqual([]);
});
