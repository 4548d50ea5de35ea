import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeRecords, type MadeUpRecord } from '../../bench/story/record.ts';
import { storyOfYears } from '../../bench/story/story-of-years.ts';
import { readChecked } from '../../src/reader/checked.ts';

const folders: string[] = [];
const story = storyOfYears(1000);

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('a made-up story is the same for the same number of sources, and another for another', () => {
  expect(storyOfYears(200)).toEqual(storyOfYears(200));
  expect(storyOfYears(200)[0]).not.toEqual(storyOfYears(300)[0]);
});

test('it has as many records of each kind as its number of sources says', () => {
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(story, ({ collection }) => collection)).map(([name, records]) => [
      name,
      records.length,
    ]),
  );
  expect(counts).toEqual({ sources: 1000, events: 200, actors: 50, entities: 20, questions: 10 });
});

test('the reader finds no problem in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-made-up-'));
  folders.push(folder);
  await writeRecords(folder, storyOfYears(100));
  const checked = await readChecked(folder, folder);
  expect('problems' in checked ? checked.problems : []).toEqual([]);
  expect('content' in checked && checked.content.sources).toHaveLength(100);
});

test.each([1000, 10_000])('of %i sources the busiest actor takes part in about a third of all events', (count) => {
  const events = of(storyOfYears(count), 'events');
  const [first, second] = timesPresent(events);
  expect(first! / events.length).toBeGreaterThan(0.28);
  expect(first! / events.length).toBeLessThan(0.38);
  expect(second! / first!).toBeGreaterThan(0.35);
  expect(second! / first!).toBeLessThan(0.65);
});

test('a source has about 350 words', () => {
  const sources = of(story, 'sources');
  const words = sources.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
  expect(words / sources.length).toBeGreaterThan(330);
  expect(words / sources.length).toBeLessThan(370);
});

test('it has facts of every kind, names in several scripts, and lasts ten years', () => {
  const events = of(story, 'events');
  for (const field of ['statements', 'claims', 'pledges', 'memberships'])
    expect([field, events.some(({ fields }) => (fields[field] as readonly unknown[]).length > 0)]).toEqual([
      field,
      true,
    ]);
  const names = JSON.stringify(of(story, 'actors'));
  for (const script of [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u])
    expect(names).toMatch(script);
  expect(events[0]!.fields['date']).toMatch(/^2016/);
  expect(events.at(-1)!.fields['date']).toMatch(/^2025/);
});

test('every event cites its five sources in its text', () => {
  const cited = of(story, 'events').map(({ body }) => new Set(body.match(/@[\w-]+/g)).size);
  expect(new Set(cited)).toEqual(new Set([5]));
});

function of(records: readonly MadeUpRecord[], collection: MadeUpRecord['collection']): readonly MadeUpRecord[] {
  return records.filter((record) => record.collection === collection);
}

/** In how many events each actor takes part, the busiest first. */
function timesPresent(events: readonly MadeUpRecord[]): readonly number[] {
  const present = events.flatMap(({ fields }) =>
    (fields['participants'] as readonly { actor: string }[]).map(({ actor }) => actor),
  );
  return Object.values(Object.groupBy(present, (actor) => actor))
    .map((times) => times!.length)
    .toSorted((a, b) => b - a);
}
