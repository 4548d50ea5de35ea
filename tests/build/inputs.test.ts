import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInputs } from '../../src/site/build/inputs.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  for (const file of ['src/pages/index.astro', 'public/icon.svg', 'package-lock.json', 'content/story.yaml'])
    await write(file);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const read = () => readInputs(join(folder, 'content'));

test.each<[string, () => Promise<void>]>([
  ['a page', () => appendFile(join(folder, 'src/pages/index.astro'), ' ')],
  ['a picture', () => appendFile(join(folder, 'public/icon.svg'), ' ')],
  ['a package', () => appendFile(join(folder, 'package-lock.json'), ' ')],
  ['a new style', () => write('src/styles/new.css')],
  ['the name of a file', () => rename(join(folder, 'public/icon.svg'), join(folder, 'public/sign.svg'))],
  ['where the site is published', () => Promise.resolve(void vi.stubEnv('SITE_ADDRESS', 'https://example.org/x/'))],
])('%s is an input of all pages', async (_, change) => {
  const before = await read();
  await change();
  const after = await read();
  expect(after.code).not.toBe(before.code);
  expect(after.content).toBe(before.content);
});

test('a record is an input of the content alone, and the list of addresses stands by itself', async () => {
  const before = await read();
  await write('content/events/x.md');
  const withEvent = await read();
  expect(withEvent).toEqual({ ...before, content: expect.not.stringMatching(before.content) as string });
  await write('content/addresses.txt');
  expect(await read()).toEqual({ ...withEvent, addresses: expect.not.stringMatching(before.addresses) as string });
});

async function write(file: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), file);
}
