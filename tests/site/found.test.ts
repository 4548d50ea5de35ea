import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute, type BuiltPage, faultsOf, filesOf, pagesOf, readablePagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

test('every page leads to what describes the site to browsers, and that is there', async () => {
  const built = site('underPath');
  const files = new Set(await filesOf(built));
  const kinds = ['manifest', 'search', 'apple-touch-icon', 'icon'];
  const faults = (page: BuiltPage) =>
    kinds.filter((kind) => {
      const [link] = all(page, `head > link[rel="${kind}"]`);
      const address = new URL(attribute(link!, 'href')!, built.address).href;
      return !address.startsWith(built.address) || !files.has(address.slice(built.address.length));
    });
  expect(faultsOf(await readablePagesOf(built), faults)).toEqual([]);
});

test.each(['story', 'secondStory'] as const)(
  'every page of the site "%s" names an icon that is there, also those that lead on and those for frames',
  async (name) => {
    const built = site(name);
    const files = new Set(await filesOf(built));
    const faults = (page: BuiltPage) => {
      const icons = [...page.html.matchAll(/<link rel="icon" [^>]*href="([^"]*)"/g)].map(([, href]) =>
        new URL(href!, built.address + page.path).href.replace(built.address, ''),
      );
      return icons.length === 1 && files.has(icons[0]!) ? [] : [`names the icons ${icons.join(', ') || 'none'}`];
    };
    expect(faultsOf(await pagesOf(built), faults)).toEqual([]);
  },
);

test('robots.txt names the list of all pages, and the icons are of the sizes that they are said to be', async () => {
  const built = site('underPath');
  const robots = await readFile(join(built.folder, 'robots.txt'), 'utf8');
  expect(robots).toContain(`\nSitemap: ${built.address}sitemap-index.xml\n`);
  for (const size of [180, 192, 512]) {
    const header = (await readFile(join(built.folder, `icon-${size}.png`))).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([size, size]);
  }
});
