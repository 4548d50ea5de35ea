import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserDesk } from '../../src/site/browser-desk.ts';
import { writeSveltia } from '../../src/site/write-sveltia.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a site has no desk that its story does not ask for', async () => {
  const { hooks } = browserDesk(new URL('https://example.org/'));
  await hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`) } as BuildDone);
  expect(await readdir(folder)).toEqual([]);
});

test('the desk has its typefaces and its words beside it, and asks no other server for them', async () => {
  await writeSveltia(folder);
  const script = await readFile(join(folder, 'sveltia-cms.js'), 'utf8');
  expect(script).not.toContain('cdn.jsdelivr.net');
  expect(script).not.toContain('unpkg.com/@sveltia/cms');
  const typefaces = [...script.matchAll(/url\(([\w-]+\.woff2)\)/g)].map(([, file]) => file!);
  const files = await readdir(folder, { recursive: true });
  expect(files).toEqual(expect.arrayContaining(typefaces));
  expect(typefaces.length).toBe(2);
  const [, version] = /^sveltia-cms@([\d.]+)$/m.exec(files.join('\n'))!;
  expect(JSON.parse(await readFile(join(folder, 'sveltia-cms/package.json'), 'utf8'))).toEqual({ version });
  expect(files).toContain(join(`sveltia-cms@${version}`, 'locales/fr.json'));
});

type BuildDone = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];
