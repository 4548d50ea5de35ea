import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute, filesOf, pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

const NO_BREAK = '\u00a0';
/** What other programs read as text. */
const FOR_PROGRAMS = /\.(?:json|xml|ics|txt|csv|md)$/;

test('data files and feeds have plain spaces between words', async () => {
  const files = (await filesOf(site('story'))).filter((file) => FOR_PROGRAMS.test(file));
  expect(files.length).toBeGreaterThan(5);
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(site('story').folder, file), 'utf8') })),
  );
  expect(texts.filter(({ text }) => text.includes(NO_BREAK)).map(({ file }) => file)).toEqual([]);
});

test('so do descriptions and titles of pages', async () => {
  const told = (await pagesOf(site('story'))).flatMap((page) =>
    all(page, 'head meta[content]').map((meta) => attribute(meta, 'content') ?? ''),
  );
  expect(told.filter((text) => text.includes(NO_BREAK))).toEqual([]);
});
