import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unfinishedFolder } from '../../src/site/build/places.ts';
import { clearUnfinished, replaceFolder } from '../../src/site/build/replaced-folder.ts';
import { filesUnder } from '../../src/site/build/site-files.ts';

let folder: string;
const site = () => join(folder, 'dist');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  await write(join(site(), 'index.html'), 'last');
  await write(join(site(), 'gone/index.html'), 'last');
});

afterEach(() => rm(folder, { recursive: true }));

test('a new site takes the place of the last, with nothing of it left', async () => {
  await write(join(unfinishedFolder(site()), 'index.html'), 'new');
  await replaceFolder(site());
  expect(await filesUnder(folder)).toEqual(['dist/index.html']);
  expect(await readFile(join(site(), 'index.html'), 'utf8')).toBe('new');
});

test('the first site needs no last one', async () => {
  await rm(site(), { recursive: true });
  await write(join(unfinishedFolder(site()), 'index.html'), 'new');
  await replaceFolder(site());
  expect(await filesUnder(folder)).toEqual(['dist/index.html']);
});

test('what a build that was stopped left behind goes, and the last site stays', async () => {
  await write(join(unfinishedFolder(site()), 'index.html'), 'half');
  await clearUnfinished(site());
  expect(await filesUnder(folder)).toEqual(['dist/gone/index.html', 'dist/index.html']);
});

test('a build that was stopped between the two moves has its last site back', async () => {
  await rename(site(), join(folder, '.dist-former'));
  await write(join(unfinishedFolder(site()), 'index.html'), 'new');
  await clearUnfinished(site());
  expect(await filesUnder(folder)).toEqual(['dist/gone/index.html', 'dist/index.html']);
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
