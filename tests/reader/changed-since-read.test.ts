import { cp, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Folder from '../../src/site/folder.ts';
import { SECOND_STORY } from '../setup/stories.ts';

/** File systems note times in steps, and a read counts what was written a step before it. */
const STEPS_MS = 40;
const EARLIER = new Date(Date.now() - 60_000);

let folder: string;
let site: typeof Folder;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-changed-'));
  await cp(SECOND_STORY, folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
  forgetAll();
  site = await import('../../src/site/folder.ts');
  await new Promise((resolve) => setTimeout(resolve, STEPS_MS));
  await site.loadContent();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  forgetAll();
  await rm(folder, { recursive: true, force: true });
});

function forgetAll(): void {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('throughline.loaded'));
}

test('a story is as it was read until a file of it is written', async () => {
  expect(await site.changedSinceRead()).toBe(false);
  await writeFile(join(folder, 'events/new.md'), 'new');
  expect(await site.changedSinceRead()).toBe(true);
});

test('a story from which a file was taken has changed since it was read', async () => {
  await rm(join(folder, 'events/2021-03-12-ferry-stops.md'));
  expect(await site.changedSinceRead()).toBe(true);
});

test('a story that was read anew after an edit has not changed since', async () => {
  const file = join(folder, 'events/2021-03-12-ferry-stops.md');
  await writeFile(file, 'words');
  expect(await site.changedSinceRead()).toBe(true);
  await utimes(file, EARLIER, EARLIER);
  site.forgetContent();
  await site.loadContent();
  expect(await site.changedSinceRead()).toBe(false);
});
