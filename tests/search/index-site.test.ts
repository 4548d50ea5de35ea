import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexShards } from '../../src/search/index-shards.ts';
import { setRunningBuild, type LastSite, type RunningBuild } from '../../src/site/build/running-build.ts';
import { statesUnder } from '../../src/site/build/site-files.ts';
import { indexSite } from '../../src/site/index-site.ts';
import { writeSite, type BuiltPage } from './an-indexed-site.ts';

/** In shards of two pages and more, whatever the size of the site. */
const divided: Parameters<typeof indexSite>[2] = (pages) => indexShards(pages, 0, 2);

const PAGES: Readonly<Record<string, BuiltPage>> = {
  'pledges/': { words: 'What was promised' },
  'events/a/': { words: 'The harbour opens', day: '2020-01-05' },
  'events/b/': { words: 'A ship comes for $7bn', day: '2020-02-06' },
  'events/c/': { words: 'The ship leaves', day: '2020-03-07' },
};

let folder = '';
let made = 0;
const newFolder = () => join(folder, String((made += 1)));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-index-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every file of a folder, by its path. */
async function filesIn(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return textsOf(paths, root);
}

async function textsOf(paths: readonly string[], root: string): Promise<Readonly<Record<string, string>>> {
  const files = paths.map(async (path) => [path.slice(root.length), await readFile(path, 'base64')] as const);
  return Object.fromEntries((await Promise.all(files)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function aBuild(site: string, last: RunningBuild['last']): RunningBuild {
  return { last, folder: site, tags: new Map(), kept: new Set(), part: undefined };
}

/** A site that was built with its index, as the next build finds it. */
async function lastSite(kept: string): Promise<LastSite> {
  const folder = newFolder();
  const build = aBuild(folder, undefined);
  await writeSite(folder, PAGES);
  await during(build, () => indexSite(folder, kept, divided));
  const found = statesUnder(folder);
  const files = [...found].map(
    ([path, state]) => [path, { ...state, tag: build.tags.get(path) ?? null, sha256: null }] as const,
  );
  return { folder, files: Object.fromEntries(files), found };
}

async function during(build: RunningBuild, act: () => Promise<unknown>): Promise<void> {
  setRunningBuild(build);
  await act().finally(() => setRunningBuild(undefined));
}

async function indexOf(pages: Readonly<Record<string, BuiltPage>>, kept: string, divide = divided) {
  const site = newFolder();
  await writeSite(site, pages);
  await indexSite(site, kept, divide);
  return filesIn(join(site, 'pagefind'));
}

describe('the search index', () => {
  test('after any edits equals one that is made from nothing', async () => {
    const page = fc.record({
      words: fc.constantFrom('harbour ship', 'grain', 'ship', '7,000 million'),
      day: fc.constantFrom('2020-01-05', '2020-02-05', '2020-03-05', '2021-01-01'),
    });
    const paths = fc.constantFrom('events/a/', 'events/b/', 'events/c/', 'events/d/', 'sources/e/');
    const edit = fc.oneof(fc.tuple(paths, page), fc.tuple(paths, fc.constant(null)));
    const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const kept = newFolder();
      let pages = PAGES;
      await indexOf(pages, kept);
      for (const [path, edited] of edits) {
        const others = Object.entries(pages).filter(([other]) => other !== path);
        pages = Object.fromEntries(edited === null ? others : [...others, [path, edited]]);
        expect(await indexOf(pages, kept)).toEqual(await indexOf(pages, newFolder()));
      }
    });
    await fc.assert(property, { numRuns: 5 });
  });

  test('takes a shard in which nothing has changed from the last build', async () => {
    const kept = newFolder();
    await indexOf(PAGES, kept);
    const before = await readdir(kept);
    await indexOf({ ...PAGES, 'events/c/': { words: 'The ship sinks', day: '2020-03-07' } }, kept);
    const after = await readdir(kept);
    expect(before).toHaveLength(3);
    expect(after).toHaveLength(3);
    expect(after.filter((name) => before.includes(name))).toHaveLength(2);
  });

  test('leaves a shard in which nothing has changed in the last site, which becomes the new one', async () => {
    const [kept, site] = [newFolder(), newFolder()];
    const last = await lastSite(kept);
    const build = aBuild(site, last);
    for (const path of last.found.keys()) if (path.startsWith('events/b')) build.kept.add(path);
    const others = { 'pledges/': PAGES['pledges/']!, 'events/a/': PAGES['events/a/']! };
    const changed = { 'events/c/': { words: 'The ship sinks', day: '2020-03-07' } };
    await writeSite(site, { ...others, ...changed });
    await during(build, () => indexSite(site, kept, divided));
    const left = [...build.kept].filter((path) => path.startsWith('pagefind/')).map((path) => join(last.folder, path));
    const written = await filesIn(join(site, 'pagefind'));
    expect(Object.keys(written).filter((path) => path.startsWith('/undated/'))).toEqual([]);
    const all = { ...(await textsOf(left, join(last.folder, 'pagefind'))), ...written };
    expect(all).toEqual(await indexOf({ ...PAGES, ...changed }, newFolder()));
  });

  test('takes no shard from a last site in which someone has changed it', async () => {
    const [kept, site] = [newFolder(), newFolder()];
    const last = await lastSite(kept);
    await writeFile(join(last.folder, 'pagefind/undated/pagefind-entry.json'), '{}');
    const build = aBuild(site, { ...last, found: statesUnder(last.folder) });
    await writeSite(site, PAGES);
    await during(build, () => indexSite(site, kept, divided));
    expect([...build.kept].filter((path) => path.startsWith('pagefind/undated/'))).toEqual([]);
    expect(Object.keys(await filesIn(join(site, 'pagefind/undated')))).toContain('/pagefind-entry.json');
  });

  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['altered', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('x')])],
  ])('is made anew where what was kept is %s', async (_, spoil) => {
    const kept = newFolder();
    const whole = await indexOf(PAGES, kept);
    for (const name of await readdir(kept)) await writeFile(join(kept, name), spoil(await readFile(join(kept, name))));
    expect(await indexOf(PAGES, kept)).toEqual(whole);
  });

  test('is the same where what was noted of pages cannot be read', async () => {
    const kept = newFolder();
    const whole = await indexOf(PAGES, kept);
    await writeFile(`${kept}-pages.json`, '{"version":');
    expect(await indexOf(PAGES, kept)).toEqual(whole);
  });

  test('has a page that was changed in its place, to one as long', async () => {
    const kept = newFolder();
    const site = newFolder();
    await writeSite(site, PAGES);
    await indexSite(site, kept, divided);
    const changed = { ...PAGES, 'events/c/': { words: 'The ship sticks', day: '2020-03-07' } };
    await writeSite(site, changed);
    await indexSite(site, kept, divided);
    expect(await filesIn(join(site, 'pagefind'))).toEqual(await indexOf(changed, newFolder()));
  });

  test('of a small site is one, with Pagefind’s own code alone', async () => {
    const files = await indexOf(PAGES, newFolder(), indexShards);
    expect(Object.keys(files).filter((path) => /entry\.json$|\.js$|\.pagefind$/.test(path))).toEqual([
      '/pagefind-entry.json',
      '/pagefind-worker.js',
      '/pagefind.js',
      '/wasm.en.pagefind',
    ]);
    expect(Buffer.from(files['/pagefind.js']!, 'base64').toString()).not.toContain('shards');
  });

  test('of a language that Pagefind does not know has its code for such languages', async () => {
    const site = newFolder();
    await writeSite(site, PAGES);
    await writeFile(join(site, 'index.html'), '<html lang="kk"><body><main>Home</main></body></html>');
    await indexSite(site, newFolder());
    const files = await readdir(join(site, 'pagefind'));
    expect(files.filter((file) => file.endsWith('.pagefind'))).toEqual(['wasm.unknown.pagefind']);
  });

  test('is not left behind, whole or half, when a page cannot be indexed', async () => {
    const site = newFolder();
    await writeSite(site, PAGES);
    const kept = newFolder();
    await indexSite(site, kept, divided);
    const withNone: typeof divided = (pages) =>
      divided([...pages, { path: 'none/index.html', month: '2022-01', digest: '' }]);
    await expect(indexSite(site, kept, withNone)).rejects.toThrow('none/index.html');
    expect((await readdir(site)).filter((name) => name.startsWith('pagefind'))).toEqual([]);
  });
});
