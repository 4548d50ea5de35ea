import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build.ts';
import { filesOf } from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';

test('builds in other folders, time zones and languages, with other clocks, masks and orders of files, are the same byte for byte', async () => {
  const [story, again] = [site('story'), site('again')];
  const files = await filesOf(story);
  expect(await filesOf(again)).toEqual(files);
  const differing = await Promise.all(
    files.map(async (file) => ((await bytesOf(story, file)).equals(await bytesOf(again, file)) ? [] : [file])),
  );
  expect(differing.flat()).toEqual([]);
});

test('no built file tells where it was built', async () => {
  const story = site('story');
  const folders = [ROOT, join(story.folder, '..')].map((folder) => Buffer.from(folder));
  const files = await filesOf(story);
  const telling = await Promise.all(
    files.map(async (file) => {
      const bytes = await bytesOf(story, file);
      return folders.some((folder) => bytes.includes(folder)) ? [file] : [];
    }),
  );
  expect(telling.flat()).toEqual([]);
});

function bytesOf(built: Site, file: string): Promise<Buffer> {
  return readFile(join(built.folder, file));
}
