import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOfSite, samplesOf, sourcesOf } from '../../bench/browser/site-samples.ts';

const FILES = {
  'index.html': '<head><link rel="canonical" href="https://example.org/sub/path/"></head>',
  'actors/index.html': '<h1>Actors</h1>',
  'actors/kadov/index.html': '<h1 class="title">Ana <em>Kadov</em></h1>',
  'actors/known/2026-01-20/index.html': '<h1>Actors, as known</h1>',
  'actors/kadov/card.json': '{}',
  'actors/letters/person/k/index.html': '<h1>K: 1 person</h1>',
  'events/2026-01-19-it-opens/card.json': '{}',
  'events/2026-01-19-it-opens/index.html': '<h1>The harbour opens</h1>',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-samples-'));
  for (const [name, html] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), html);
  }
});

afterAll(() => rm(folder, { recursive: true }));

test('a built site is asked for names of its actors and for words of its titles', async () => {
  expect(await samplesOf(folder)).toEqual({ names: ['Ana Kadov'], words: ['harbour'] });
});

test('its sources are counted by their cards', async () => {
  expect(await sourcesOf(folder)).toBe(0);
  await mkdir(join(folder, 'sources', 'herald'), { recursive: true });
  await writeFile(join(folder, 'sources', 'herald', 'card.json'), '{}');
  expect(await sourcesOf(folder)).toBe(1);
});

test('it is served under the path that it was built for', async () => {
  expect(await pathOfSite(folder)).toBe('/sub/path/');
  await expect(pathOfSite(join(folder, 'actors'))).rejects.toThrow('holds no site');
});
