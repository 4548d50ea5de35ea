import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addArticle, correctEvent } from '../../bench/build/edits.ts';
import { writeRecords } from '../../bench/story/record.ts';
import { storyOfYears } from '../../bench/story/story-of-years.ts';
import { readChecked } from '../../src/reader/checked.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-edits-'));
  await writeRecords(folder, storyOfYears(100));
});

afterAll(() => rm(folder, { recursive: true }));

test('edits leave a story without problems, with the articles that were added and cited, and the events corrected', async () => {
  for (const nth of [1, 2]) {
    await addArticle(folder, nth);
    await correctEvent(folder, nth);
  }
  const checked = await readChecked(folder, folder);
  if (!('content' in checked)) throw new Error(JSON.stringify(checked.problems));
  const added = checked.content.sources.filter(({ id }) => id.includes('-added-')).map(({ id }) => id);
  expect(added).toHaveLength(2);
  const texts = checked.content.events.map(({ id }) => readFile(join(folder, 'events', `${id}.md`), 'utf8'));
  const cited = (await Promise.all(texts)).join();
  for (const id of added) expect(cited).toContain(`[@${id}]`);
  expect(checked.content.events.filter(({ data }) => data.corrections.length > 0)).toHaveLength(2);
});
