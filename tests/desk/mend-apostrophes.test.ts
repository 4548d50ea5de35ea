import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mendApostrophes } from '../../src/desk/mend-apostrophes.ts';
import { aPublishedStory } from './edited-story.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';

/** The event of a story with other words, once its apostrophes are mended, and what is told of that. */
async function mended(...edits: readonly (readonly [from: string, to: string])[]) {
  const folder = await aPublishedStory();
  const file = join(folder, EVENT);
  const before = edits.reduce((text, [from, to]) => text.replace(from, to), await readFile(file, 'utf8'));
  await writeFile(file, before);
  const lines = (await mendApostrophes(folder)).map((line) => line.replace(`${folder}/`, ''));
  return { lines, before, after: await readFile(file, 'utf8') };
}

const TYPOGRAPHIC = ['The mayor opens the bridge.', 'The mayor’s deputy opens the town’s bridge; it’s long.'] as const;

it('a straight apostrophe becomes as those of the story are, and no other byte changes', async () => {
  const { lines, before, after } = await mended(TYPOGRAPHIC, [
    'The bridge is opened',
    "The town's bridge doesn't open",
  ]);
  expect(after).toBe(before.replace("town's", 'town’s').replace("doesn't", 'doesn’t'));
  expect(lines).toEqual([`${EVENT}:2: “town's” is now “town’s”`, `${EVENT}:2: “doesn't” is now “doesn’t”`]);
});

it.each<[where: string, ...edits: (readonly [from: string, to: string])[]]>([
  ['where most of the story are straight', ['The bridge is opened', "The town's bridge"]],
  ['in a name', TYPOGRAPHIC, ['bridge is opened', "bridge to Sana'a is opened"]],
  ['that ends a value in quotation marks', TYPOGRAPHIC, ['says: It will stand.', "says: 'It''s there.'"]],
  ['in an address or code', TYPOGRAPHIC, ['bridge; it', "bridge `a's` [so](https://example.org/a's); it"]],
])('none changes %s', async (_, ...edits) => {
  const { lines, before, after } = await mended(...edits);
  expect(after).toBe(before);
  expect(lines).toEqual([]);
});
