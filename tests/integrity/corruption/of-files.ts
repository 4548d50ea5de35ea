import { changedFile, pickPath, type Corruption, type StoryFiles } from './corrupted.ts';
import type { Chance } from '../../../bench/story/chance.ts';

/** What happens to files as a whole. */
export const FILES: Readonly<Record<string, Corruption>> = {
  'cut within the fields': changedFile(/\.md$/, (text, chance) => cut(text, chance, 4, text.indexOf('\n---\n') - 1)),
  'cut before the text': changedFile(/^(?:events|questions)\//, (text) => text.slice(0, text.indexOf('\n---\n') + 5)),
  'the fields without their first line': changedFile(/\.md$/, (text) => text.replace('---\n', '')),
  'the fields without their last line': changedFile(/\.md$/, (text) => text.replace('\n---\n', '\n')),
  'the same id in another letter case': (files, chance) => copied(files, chance, /\.md$/, upperCase),
  'an actor among the entities too': (files, chance) =>
    copied(files, chance, /^actors\/(?!gone)/, (path) => path.replace('actors', 'entities')),
  'a name that is no id': (files, chance) => moved(files, chance, /\.md$/, (path) => path.replace('.md', '_.md')),
  'a name that Windows keeps': (files, chance) => copied(files, chance, /\.md$/, () => 'actors/con.md'),
  'an event named by another day': (files, chance) =>
    moved(files, chance, /^events\//, (path) => path.replace('2026-0', '2025-0')),
  'another ending': (files, chance) => copied(files, chance, /\.md$/, (path) => path.replace(/\.md$/, '-b.markdown')),
  'a copy of an editor': (files, chance) => copied(files, chance, /\.md$/, (path) => `${path}.bak`),
  'a file that no folder has': (files, chance) => copied(files, chance, /\.md$/, () => 'notes.md'),
  'the story file gone': () => ({ path: 'story.yaml', line: null, changes: new Map([['story.yaml', null]]) }),
};

function cut(text: string, chance: Chance, from: number, to: number): string {
  return text.slice(0, from + Math.floor(chance.below(to - from)));
}

function copied(files: StoryFiles, chance: Chance, within: RegExp, rename: (path: string) => string) {
  const path = pickPath(files, chance, within);
  if (path === undefined) return undefined;
  const copy = rename(path);
  return { path: copy, line: null, changes: new Map([[copy, files.get(path)!]]) };
}

function moved(files: StoryFiles, chance: Chance, within: RegExp, rename: (path: string) => string) {
  const copy = copied(files, chance, within, rename);
  if (!copy) return undefined;
  const [[name, text]] = copy.changes as unknown as readonly [readonly [string, string]];
  const old = [...files].find(([, own]) => own === text)![0];
  return {
    ...copy,
    changes: new Map<string, string | null>([
      [name, text],
      [old, null],
    ]),
  };
}

function upperCase(path: string): string {
  return path.replace(/[^/]*(?=\.md$)/, (id) => id.toUpperCase());
}
