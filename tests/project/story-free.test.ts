import { expect, test } from 'vitest';
import { projectFiles, readProjectFile } from '../setup/project-files.ts';
import { contentOf, SECOND_STORY, STORY, storyNames, storyTitles, wordsIn } from '../setup/stories.ts';

/** Names of the story that are words of everyday English or of the web as well; each says where it may stand. */
const ALSO_WORDS: readonly string[] = [
  // A former name among those of every renamed country, in former-names.ts; a bird as well.
  'Turkey',
];

/** Examples in the code are of the invented story, whose names may stand there when it is the story of the site too. */
async function namesOfExamples(): Promise<ReadonlySet<string>> {
  const content = await contentOf(SECOND_STORY);
  return storyNames(content).union(storyTitles(content));
}

test('neither the code nor the public files name a person, country, body, place or outlet of the story', async () => {
  const content = await contentOf(STORY);
  const examples = await namesOfExamples();
  const words = [...storyNames(content), ...storyTitles(content)].filter(
    (word) => !ALSO_WORDS.includes(word) && !examples.has(word),
  );
  const files = projectFiles('src', 'public', 'astro.config.mjs').filter((file) => !/\.(?:png|ico|woff2)$/.test(file));
  const found = files.flatMap((file) => wordsIn(readProjectFile(file), words).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});
