import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/desk/refusal.ts';
import { storyFault, storyFiles, writeStory, type StoryHead } from '../../src/desk/start-story.ts';
import { startStoryWords } from '../../src/words/example-story.ts';
import { problemsOf, warningsOf, aStory } from '../reader/a-folder.ts';
import { filesIn } from './edited-story.ts';

const HEAD: StoryHead = {
  ...startStoryWords.defaults,
  title: 'The bridge: its #1 story',
  address: 'https://bridge.example.org/',
};

const begin = (folder: string, head: Partial<StoryHead> = {}, hasExample = true) =>
  writeStory(folder, storyFiles({ ...HEAD, ...head }, '2026-03-01', hasExample));

/** The path of a folder that is not there. */
const aPlace = async () => join(await aStory(), 'new', 'story');

function refusalOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.lines;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('a story that is begun', () => {
  it('has no problem and no warning, with its worked example and without', async () => {
    const [example, empty] = [await aPlace(), await aPlace()];
    begin(example);
    begin(empty, {}, false);
    expect(await problemsOf(example)).toEqual([]);
    expect(await warningsOf(example)).toEqual([]);
    expect(await problemsOf(empty)).toEqual([]);
    expect(Object.keys(await filesIn(empty)).toSorted()).toEqual(['README.md', 'story.yaml']);
  });

  it('has its example in files that say so, and no other', async () => {
    const folder = await aPlace();
    begin(folder);
    const files = Object.keys(await filesIn(folder)).filter((file) => !['README.md', 'story.yaml'].includes(file));
    expect(files).toHaveLength(5);
    expect(files.filter((file) => !file.includes('example'))).toEqual([]);
  });

  it('says of itself what was given, whatever signs are in it', async () => {
    const folder = await aPlace();
    begin(folder, { licence: 'My licence https://example.org/licence' });
    const story = (await filesIn(folder))['story.yaml']!;
    expect(story).toContain('title: "The bridge: its #1 story"\n');
    expect(story).toContain('licence:\n  name: My licence\n  url: https://example.org/licence\n');
  });

  it('is refused for words that do not fit, by the option that they were given with', () => {
    const refused = refusalOf(() =>
      storyFiles({ ...HEAD, title: ' ', address: 'bridge', language: 'fr', licence: 'CC BY' }, '2026-03-01', true),
    );
    expect(refused.map((line) => line.split(':')[0])).toEqual(['--title', '--language', '--address', '--licence']);
    expect(storyFault('language', 'fr')).toMatch(/^--language: "fr"; the pages are in English/);
    expect(storyFault('language', 'en-GB')).toBeUndefined();
  });

  it('takes no folder that holds something, and no file or link in place of one', async () => {
    const story = await aStory();
    const before = await filesIn(story);
    const link = join(story, 'link');
    await symlink(story, link);
    for (const place of [story, link, join(story, 'story.yaml')])
      expect(refusalOf(() => begin(place))).toEqual([
        `${place} is there and is not empty. Name a folder that is not there yet.`,
      ]);
    expect(await filesIn(story)).toEqual(before);
  });

  it('stands in an empty folder too, and leaves nothing beside it', async () => {
    const folder = await aPlace();
    await mkdir(folder, { recursive: true });
    begin(folder);
    expect(await problemsOf(folder)).toEqual([]);
    expect(await readdir(dirname(folder))).toEqual(['story']);
  });

  it('is refused in a line where its folder cannot be made', async () => {
    const folder = await aStory();
    await writeFile(join(folder, 'file'), '');
    expect(refusalOf(() => begin(join(folder, 'file', 'story')))).toEqual([expect.stringContaining('cannot be made')]);
  });
});
