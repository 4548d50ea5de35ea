import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printProblem } from '../../../src/model/diagnostics/problem.ts';
import { readChecked } from '../../../src/reader/checked.ts';
import type { KeptRecords } from '../../../src/reader/kept-records.ts';
import { textOfRecord } from '../random-story/record.ts';
import { randomStory } from '../random-story/story.ts';
import type { Corrupted, StoryFiles } from './corrupted.ts';
import { isSameStory } from './same-story.ts';

/** A valid story on disk, of which only what was corrupted is read anew. */
export interface StoryOnDisk {
  readonly folder: string;
  readonly files: StoryFiles;
  readonly kept: KeptRecords;
}

/** Writes a random story into a folder. */
export function writeStory(folder: string, seed: number): StoryOnDisk {
  const files = new Map(randomStory(seed).map((record) => [record.path, textOfRecord(record)]));
  for (const [path, text] of files) write(join(folder, path), text);
  return { folder, files, kept: keptAsRead() };
}

/** A file that was read, and what was read of it. */
interface KnownFile {
  readonly bytes: Uint8Array;
  readonly record: Parameters<KeptRecords['keep']>[2];
}

/** What was read of each file at first, for as long as it has the same bytes. */
function keptAsRead(): KeptRecords {
  const known = new Map<string, KnownFile>();
  return {
    find: (place, bytes) => {
      const first = known.get(place);
      return first && Buffer.compare(first.bytes, bytes) === 0 ? first.record : undefined;
    },
    keep: (place, bytes, record) => {
      if (!known.has(place)) known.set(place, { bytes, record });
    },
    recallNames: () => undefined,
    save: () => undefined,
  };
}

/** What the check made of a corruption: told where it is, rightly not told, or what is wrong with what it told. */
export type Outcome = 'caught' | 'harmless' | { readonly missed: string };

/** Corrupts a story on disk, checks it, and puts it right again. */
export async function outcomeOf(story: StoryOnDisk, corrupted: Corrupted): Promise<Outcome> {
  for (const [path, now] of corrupted.changes) put(join(story.folder, path), now);
  try {
    const { problems } = await readChecked(story.folder, 'content', story.kept);
    const told = problems.filter(({ file }) => file === `content/${corrupted.path}`);
    if (told.some(({ line }) => line === (corrupted.line ?? line))) return 'caught';
    if (problems.length === 0 && isSameStory(story.files, corrupted)) return 'harmless';
    return { missed: `${corrupted.path}:${corrupted.line ?? 'any'} ${problems.map(printProblem).join('; ')}` };
  } finally {
    for (const path of corrupted.changes.keys()) put(join(story.folder, path), story.files.get(path) ?? null);
  }
}

function put(path: string, content: string | Uint8Array | null): void {
  if (content === null) rmSync(path, { force: true });
  else write(path, content);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
