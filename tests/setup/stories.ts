import { join } from 'node:path';
import type { Content } from '../../src/model/records/content.ts';
import { nameUses } from '../../src/model/names/name-uses.ts';
import { readContent } from '../../src/reader/content.ts';
import { ROOT } from './build.ts';

export const STORY = 'content';
export const SECOND_STORY = 'tests/second-story/content';

/** All records of a story, by its folder in the project. */
export async function contentOf(folder: string): Promise<Content> {
  return (await readContent(join(ROOT, folder), folder)).content;
}

/** Every name a story owns: people, countries, bodies, places, outlets and whoever the sources rely on, as any of them writes it. */
export function storyNames(content: Content): ReadonlySet<string> {
  return new Set([
    ...nameUses(content).map(({ name }) => name),
    ...content.sources.flatMap(({ data }) => [data.publisher, ...data.cites]).filter((name) => name !== null),
  ]);
}

/** Every title a story owns. */
export function storyTitles(content: Content): ReadonlySet<string> {
  const sources = content.sources.flatMap(({ data }) => [data.title, data.suppliedTitle]);
  const others = [...content.events, ...content.questions].map(({ data }) => data.title);
  return new Set([...sources, ...others].filter((title) => title !== null));
}

/** Where a text holds one of these as whole words; letter case counts. */
export function wordsIn(text: string, words: Iterable<string>): readonly string[] {
  return [...words].filter((word) => text.includes(word) && wholeWord(word).test(text));
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${RegExp.escape(word)}(?![\\p{L}\\p{N}_])`, 'u');
}
