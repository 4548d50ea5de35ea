import { join } from 'node:path';
import { COLLECTIONS, type Unread } from '../model/records/content.ts';
import { ADDRESSES_FILE } from '../model/records/addresses.ts';
import { SENTENCES_FILE } from '../model/records/sentences.ts';
import { VERSIONS_FILE } from '../model/versions/record-version.ts';
import { nearest } from '../model/diagnostics/nearest.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { guessWords } from '../words/problems/guesses.ts';
import { fileProblem, listFolder, UNEXPECTED_FILE, unreadFiles } from './files.ts';

export const STORY_FILE = 'story.yaml';
export const WATCH_FILE = 'watch.yaml';
const GUIDE_FILE = 'README.md';
const READ: readonly string[] = [...COLLECTIONS, STORY_FILE, WATCH_FILE, ADDRESSES_FILE, SENTENCES_FILE, VERSIONS_FILE];

/** What lies beside the collections: each a problem; the records in a misspelt collection are there, but not read. */
export async function readUnexpectedFiles(names: readonly string[], folder: string, shown: string) {
  const problems: Problem[] = [];
  const unread: Unread[] = [];
  for (const name of names.filter((other) => !READ.includes(other) && other !== GUIDE_FILE)) {
    const meant = meantBy(name, names);
    problems.push(
      fileProblem(join(shown, name), meant ? { ...UNEXPECTED_FILE, fix: guessWords.meant(meant) } : UNEXPECTED_FILE),
    );
    const inside = await listFolder(join(folder, name));
    for (const collection of COLLECTIONS)
      if (collection === meant)
        unread.push(...unreadFiles(inside.names, join(shown, name)).map((file) => ({ collection, ...file })));
  }
  return { problems, unread };
}

/** The collection or file that a name in a story's folder was meant for, if that is not there too. */
export function meantBy(name: string, names: readonly string[]): string | undefined {
  return nearest(
    name,
    READ.filter((known) => !names.includes(known)),
  );
}
