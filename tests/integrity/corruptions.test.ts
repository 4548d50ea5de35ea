import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chance } from '../../bench/story/chance.ts';
import { outcomeOf, writeStory, type StoryOnDisk } from './corruption/corrupted-story.ts';
import type { Corruption } from './corruption/corrupted.ts';
import { CORRUPTIONS } from './corruption/corruptions.ts';

const PLACES = 25;
const STORIES = 20;
/** For a machine that does much else. */
const MINUTES = 5 * 60_000;
/** Some kinds of place are rare. */
const MOST_TRIES = 40 * PLACES;

/** What leaves a story as it was, told by reading its files with the YAML parser alone. */
const HARMLESS = [
  'line ends of Windows',
  'line ends of an old Mac',
  'a byte order mark',
  'a comment',
  'an empty line',
  'other quotes',
];

let root = '';
let stories: readonly StoryOnDisk[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'throughline-corrupted-'));
  stories = Array.from({ length: STORIES }, (_, seed) => writeStory(join(root, String(seed)), seed));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe(`a story is corrupted in ${PLACES} places, and its check tells each with its file and line:`, () => {
  it.each(Object.entries(CORRUPTIONS))(
    '%s',
    async (kind, corrupt) => {
      const expected = HARMLESS.includes(kind) ? 'harmless' : 'caught';
      const outcomes = await outcomesOf(kind, corrupt);
      expect(outcomes.filter((outcome) => outcome !== expected)).toEqual([]);
      expect(outcomes).toHaveLength(PLACES);
    },
    MINUTES,
  );
});

async function outcomesOf(kind: string, corrupt: Corruption) {
  const chance = new Chance([...kind].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7) | 0);
  const outcomes: (string | object)[] = [];
  for (let tries = 0; tries < MOST_TRIES && outcomes.length < PLACES; tries += 1) {
    const story = chance.pick(stories);
    const corrupted = corrupt(story.files, chance);
    if (corrupted) outcomes.push(await outcomeOf(story, corrupted));
  }
  return outcomes;
}
