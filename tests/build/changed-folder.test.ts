import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeFolder } from '../../src/site/build/changed-folder.ts';
import { journalOf, unfinishedFolder } from '../../src/site/build/places.ts';
import { clearUnfinished } from '../../src/site/build/replaced-folder.ts';
import { filesUnder } from '../../src/site/build/site-files.ts';

let folder: string;
const site = () => join(folder, 'dist');
const gone = ['gone/early/index.html', 'gone/index.html'];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  for (const file of ['index.html', 'kept/index.html', ...gone]) await write(join(site(), file), 'last');
  for (const file of ['index.html', 'added/index.html']) await write(join(unfinishedFolder(site()), file), 'new');
});

afterEach(() => rm(folder, { recursive: true }));

test('a site is changed into the new one, and what it keeps is not touched', async () => {
  const before = await stat(join(site(), 'kept/index.html'));
  changeFolder(site(), { gone });
  expect(await textsIn(folder)).toEqual(NEW);
  expect((await stat(join(site(), 'kept/index.html'))).ctimeMs).toBe(before.ctimeMs);
});

test('a folder that was left by its last file is gone too', async () => {
  changeFolder(site(), { gone });
  await expect(stat(join(site(), 'gone'))).rejects.toThrow('ENOENT');
});

test('a page takes the place of a folder that is gone, and the other way round', async () => {
  await rm(unfinishedFolder(site()), { recursive: true });
  await write(join(unfinishedFolder(site()), 'gone'), 'new');
  await write(join(unfinishedFolder(site()), 'index.html/x'), 'new');
  changeFolder(site(), { gone: [...gone, 'index.html'] });
  expect(await filesUnder(folder)).toEqual(['dist/gone', 'dist/index.html/x', 'dist/kept/index.html']);
});

test('a change that was stopped midway is ended by the next build', async () => {
  await writeFile(journalOf(site()), JSON.stringify({ gone }));
  await rm(join(site(), gone[0]!));
  await writeFile(join(site(), 'index.html'), 'new');
  await rm(join(unfinishedFolder(site()), 'index.html'));
  await clearUnfinished(site());
  expect(await textsIn(folder)).toEqual(NEW);
});

test.each(['', '{"gone":["gone/index'])(
  'a change that was not written down to its end leaves the last site',
  async (text) => {
    const before = await textsIn(site());
    await writeFile(journalOf(site()), text);
    await clearUnfinished(site());
    expect(await textsIn(site())).toEqual(before);
  },
);

const NEW = { 'dist/added/index.html': 'new', 'dist/index.html': 'new', 'dist/kept/index.html': 'last' };

async function textsIn(root: string): Promise<Readonly<Record<string, string>>> {
  const files = await filesUnder(root);
  const texts = files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
