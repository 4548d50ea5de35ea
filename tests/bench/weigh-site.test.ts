import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weighSite } from '../../bench/build/weigh-site.ts';

const FILES = {
  'index.html': 'home',
  'events/a/index.html': randomBytes(200).toString('hex'),
  'known/index.html': 'repeated '.repeat(1000),
  'styleguide/index.html': randomBytes(2000).toString('hex'),
  'share/a.png': 'a picture',
  'style.css': 'p {}',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-weigh-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

test('a site is weighed without its images', async () => {
  const { pages, images, bytes } = await weighSite(folder);
  expect({ pages, images, bytes }).toEqual({ pages: 4, images: 1, bytes: 4 + 400 + 9000 + 4000 + 4 });
});

test('its largest page is the one of most bytes when compressed, the style guide aside', async () => {
  const { largest, home } = await weighSite(folder);
  expect(largest.path).toBe('events/a/index.html');
  expect(largest.bytes).toBeLessThan(400);
  expect(home).toBeLessThan(30);
});
