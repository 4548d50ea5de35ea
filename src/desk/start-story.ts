import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { storySchema } from '../model/records/story.ts';
import { STORY_FILE } from '../reader/unexpected-files.ts';
import { readYaml } from '../reader/entry.ts';
import { exampleStory, startStoryWords } from '../words/example-story.ts';
import { Refusal } from './refusal.ts';
import { blockYaml } from './yaml-text.ts';

/** What a story says of itself before anything is told: the options of the command, as they were given. */
export interface StoryHead {
  readonly title: string;
  readonly standfirst: string;
  readonly language: string;
  readonly address: string;
  readonly publisher: string;
  /** A name and behind it an address. */
  readonly licence: string;
}

/** The files of a new story, by their paths in its folder. Throws a `Refusal` for words that do not fit. */
export function storyFiles(head: StoryHead, today: string, hasExample: boolean): Readonly<Record<string, string>> {
  const story = storyFile(head);
  const faults = faultsIn(story);
  if (faults.length > 0) throw new Refusal(...faults);
  const { 'README.md': guide, ...example } = exampleStory(today);
  return { [STORY_FILE]: story, 'README.md': guide!, ...(hasExample ? example : {}) };
}

/** What is wrong with one of these words, in one line; undefined where nothing is. */
export function storyFault(field: keyof StoryHead, words: string): string | undefined {
  const faults = faultsIn(storyFile({ ...BLANK, [field]: words }));
  return faults.find((fault) => fault.startsWith(`--${field}:`));
}

const BLANK: StoryHead = { title: '', standfirst: '', language: '', address: '', publisher: '', licence: '' };

function storyFile({ title, standfirst, language, address, publisher, licence }: StoryHead): string {
  const [, name = licence, url = ''] = /^(.*\S)\s+(\S+)$/s.exec(licence.trim()) ?? [];
  return blockYaml({ title, standfirst, language, address, publisher, licence: { name, url } });
}

function faultsIn(story: string): readonly string[] {
  const read = readYaml({ file: STORY_FILE, schema: storySchema }, new TextEncoder().encode(story));
  if (!('problems' in read)) return [];
  return read.problems.map(({ field, found, fix }) => startStoryWords.flagFault(field.split('.')[0]!, found, fix));
}

/**
 * Writes a story into a folder, all of it or nothing. Throws a `Refusal` where the folder holds something, is none, or
 * cannot be made.
 */
export function writeStory(folder: string, files: Readonly<Record<string, string>>): void {
  const place = resolve(folder);
  const draft = join(dirname(place), `.story-${randomUUID()}`);
  try {
    refuseFilled(folder);
    for (const [file, text] of Object.entries(files)) writeFile(join(draft, file), text);
    rmSync(place, { recursive: true, force: true });
    renameSync(draft, place);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(startStoryWords.noPlace(folder, (error as Error).message));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

/** An empty folder may be there; a link or a file may not. */
function refuseFilled(folder: string): void {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there && (!there.isDirectory() || readdirSync(folder).length > 0))
    throw new Refusal(startStoryWords.notEmpty(folder));
}
