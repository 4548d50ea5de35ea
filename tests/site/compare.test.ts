import { describe, expect, test } from 'vitest';
import { all, attribute, pagesOf, readablePagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { contentOf, SECOND_STORY, STORY } from '../setup/stories.ts';

const isPair = ({ path }: BuiltPage) => /^compare\/[^/]+\/[^/]+\/$/.test(path);

describe.each([
  ['story', STORY],
  ['secondStory', SECOND_STORY],
] as const)('sources side by side on the site "%s"', (name, folder) => {
  test('every two sources that answer a question have a page, and their other order leads there', async () => {
    const { events } = await contentOf(folder);
    const answering = new Set(events.flatMap(({ data }) => data.claims.flatMap(({ sources }) => sources)));
    const pairs = (await readablePagesOf(site(name))).filter(isPair);
    expect(pairs).toHaveLength((answering.size * (answering.size - 1)) / 2);
    const paths = new Set((await pagesOf(site(name))).map(({ path }) => path));
    const reversed = pairs.map(({ path }) => path.replace(/^compare\/([^/]+)\/([^/]+)\/$/, 'compare/$2/$1/'));
    expect(reversed.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('every answer leads to where it is recorded, and an empty cell says so in words', async () => {
    const pages = (await readablePagesOf(site(name))).filter(({ path }) => path.startsWith('compare/'));
    const cells = pages.flatMap((page) => all(page, '.compared td'));
    expect(cells.length).toBeGreaterThan(0);
    const wrong = pages.flatMap((page) => [
      ...all(page, '.compared td:not([data-empty]):not(:has(a[href*="/events/"][href*="#claim-"]))'),
      ...all(page, '.compared td[data-empty]').filter((cell) => textOf(cell).trim() !== 'no answer'),
      ...all(page, '.compared td:not([data-label])'),
    ]);
    expect(wrong).toEqual([]);
  });

  test('the page of all of them and the page of each source lead to each page of two', async () => {
    const pages = await readablePagesOf(site(name));
    const addresses = pages.filter(isPair).map(({ path }) => new URL(path, site(name).address).pathname);
    const linked = (page: BuiltPage) => new Set(all(page, 'main a').map((link) => attribute(link, 'href')));
    const index = linked(pages.find(({ path }) => path === 'compare/')!);
    expect(addresses.filter((address) => !index.has(address))).toEqual([]);
    const bySource = pages.filter(({ path }) => path.startsWith('sources/')).map(linked);
    expect(addresses.filter((address) => bySource.filter((links) => links.has(address)).length !== 2)).toEqual([]);
  });
});
