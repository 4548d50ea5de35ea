import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, onTestFinished, test } from 'vitest';
import { attribute, faultsOf, readablePagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/** What no page of the site leads to. */
const UNLISTED = new Set(['404.html', 'styleguide/']);
/** As a reader keeps a site who has no more than its address; what it saves it can be opened from. */
const MIRROR = [
  '--mirror',
  '--convert-links',
  '--adjust-extension',
  '--page-requisites',
  '--no-parent',
  '--no-verbose',
];

test(
  'wget keeps every page that is found from home, and in the copy every link to a page of the site leads to one',
  { timeout: 120_000 },
  async () => {
    const built = site('story');
    const folder = await mkdtemp(join(tmpdir(), 'throughline-mirror-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { error, status } = spawnSync('wget', [...MIRROR, '--no-host-directories', '-P', folder, built.url]);
    if (error) {
      console.warn('NOT RUN: wget is not installed here, so nobody saw what a copy of the site lacks.');
      return;
    }
    expect(status).toBe(0);
    const pages = (await readablePagesOf(built)).filter(({ path }) => !UNLISTED.has(path));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ file }) => !existsSync(join(folder, file))).map(({ path }) => path)).toEqual([]);
    const copies = new Map(
      await Promise.all(pages.map(async (page) => [page, await readFile(join(folder, page.file), 'utf8')] as const)),
    );
    expect(faultsOf(pages, (page) => deadIn(folder, page, copies.get(page)!))).toEqual([]);
  },
);

/** The links within the copy of a page that lead to no file of the copy. */
function deadIn(folder: string, { file }: BuiltPage, html: string): readonly string[] {
  const here = pathToFileURL(join(folder, dirname(file), 'index.html'));
  const links = selectAll('a[href], link[rel=stylesheet], script[src], img[src]', fromHtml(html));
  const targets = links.map((link) => new URL(attribute(link, 'href') ?? attribute(link, 'src')!, here));
  return targets
    .filter(({ protocol, pathname }) => protocol === 'file:' && !existsSync(fileURLToPath(`file://${pathname}`)))
    .map(({ pathname }) => `leads to ${pathname.slice(folder.length)}, which is not kept`);
}
