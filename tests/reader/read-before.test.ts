import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readContent } from '../../src/reader/content.ts';
import { keptRecords } from '../../src/reader/kept-records.ts';
import { indexNamesOf } from '../../src/model/names/story-name-index.ts';
import { aStory } from './a-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const EVENT = 'events/2026-01-19-bridge-opened.md';
const ACTOR = 'actors/river-council.md';
const SOON_MS = 500;
const LATER_MS = 60_000;

/** A story, and how it is read by a process that goes on, so long after its files were written. */
async function aServer(afterMs: number) {
  const folder = await aStory();
  const kept = keptRecords(folder, join(folder, '.kept'), Infinity);
  const now = Date.now() + afterMs;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const read = async () => (await readContent(folder, 'content', kept)).content;
  return { folder, read };
}

it('a record whose file is as it was is the same when the story is read again', async () => {
  const { folder, read } = await aServer(LATER_MS);
  const first = await read();
  await appendFile(join(folder, EVENT), '\nMore was told. [@gazette-bridge]\n');
  const second = await read();
  const changed = second.events.filter((entry) => !first.events.includes(entry));
  expect(changed.map(({ id }) => id)).toEqual(['2026-01-19-bridge-opened']);
  expect(changed[0]!.text.markdown).toContain('More was told.');
  expect(second.sources).toBe(first.sources);
});

it('the index of names is that of before after the edit of an event, and another after that of an actor', async () => {
  const { folder, read } = await aServer(LATER_MS);
  const first = indexNamesOf(await read());
  await appendFile(join(folder, EVENT), '\nMore. [@gazette-bridge]\n');
  expect(indexNamesOf(await read())).toBe(first);
  const actor = await readFile(join(folder, ACTOR), 'utf8');
  await writeFile(join(folder, ACTOR), actor.replace(/^name: .*$/m, 'name: Another Council'));
  expect(indexNamesOf(await read())).not.toBe(first);
});

it('a file that was written a moment before is read again, since it may change within one step of the clock', async () => {
  const { read } = await aServer(SOON_MS);
  const [first, second] = [await read(), await read()];
  expect(second.events.some((entry) => first.events.includes(entry))).toBe(false);
});

it('a record that is gone is gone, and one whose file breaks is told of each time', async () => {
  const { folder, read } = await aServer(LATER_MS);
  const first = await read();
  await rm(join(folder, EVENT));
  expect((await read()).events).toHaveLength(first.events.length - 1);
  await writeFile(join(folder, ACTOR), 'no frontmatter');
  for (const content of [await read(), await read()])
    expect(content.unread.map(({ id }) => id)).toEqual(['river-council']);
});
