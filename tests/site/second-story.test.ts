import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Content } from '../../src/model/records/content.ts';
import { filesOf } from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';
import { contentOf, SECOND_STORY, STORY, storyNames, storyTitles, wordsIn } from '../setup/stories.ts';

test('nothing of the first story stands in any file of a site built from another', async () => {
  const words = await wordsOfFirstOnly();
  const built = site('secondStory');
  const found = await Promise.all(
    (await filesOf(built)).map(async (file) =>
      wordsIn(await textOfFile(built, file), words).map((word) => `${file}: ${word}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});

test('the names looked for are found in the site of the first story', async () => {
  const built = site('story');
  const content = await contentOf(STORY);
  const names = content.actors.map(({ data }) => data.name);
  expect(wordsIn(await textOfFile(built, 'index.html'), names).length).toBeGreaterThan(0);
  expect(wordsIn(await textOfFile(built, (await fragmentOf(built))!), wordsOf(content)).length).toBeGreaterThan(0);
});

test('nothing of a draft stands in any file of the site', async () => {
  const built = site('secondStory');
  const [draft] = (await contentOf(SECOND_STORY)).drafts;
  const traces = [draft!.id, draft!.data.sha256!, 'eppelin'];
  const found = (await filesOf(built)).filter((file) => traces.some((trace) => file.includes(trace)));
  for (const file of await filesOf(built)) {
    const text = await textOfFile(built, file);
    if (traces.some((trace) => text.includes(trace))) found.push(file);
  }
  expect(found).toEqual([]);
});

async function wordsOfFirstOnly(): Promise<readonly string[]> {
  const [first, second] = await Promise.all([contentOf(STORY), contentOf(SECOND_STORY)]);
  const shared = wordsOf(second);
  return [...wordsOf(first)].filter((word) => !shared.has(word));
}

function wordsOf(content: Content): ReadonlySet<string> {
  return storyNames(content).union(storyTitles(content));
}

async function fragmentOf(built: Site): Promise<string | undefined> {
  return (await filesOf(built)).find((file) => file.endsWith('.pf_fragment'));
}

/**
 * A file as text; the search index keeps its texts compressed, fonts have none, pictures tell theirs beside them, and
 * licences are of others, in their words.
 */
async function textOfFile(built: Site, file: string): Promise<string> {
  if (/\.(?:woff2|png)$|^licences\.txt$/.test(file)) return '';
  const bytes = await readFile(join(built.folder, file));
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}
