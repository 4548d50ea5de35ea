import { expect, test } from 'vitest';
import { projectFiles, readProjectFile } from '../setup/project-files.ts';
import { contentOf, STORY, storyNames, storyTitles, wordsIn } from '../setup/stories.ts';

/** Names of the story that are words of everyday English or of the web as well; each says where it may stand. */
const ALSO_WORDS: readonly string[] = [
  // A former name among those of every renamed country, in former-names.ts; a bird as well.
  'Turkey',
];

test('neither the code nor the public files name a person, country, body, place or outlet of the story', async () => {
  const content = await contentOf(STORY);
  const words = [...storyNames(content), ...storyTitles(content)].filter((word) => !ALSO_WORDS.includes(word));
  const files = projectFiles('src', 'public', 'astro.config.mjs').filter((file) => !/\.(?:png|ico|woff2)$/.test(file));
  const found = files.flatMap((file) => wordsIn(readProjectFile(file), words).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});
