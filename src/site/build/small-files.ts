import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeIfSame } from './taken-files.ts';
import { isInPart } from './part.ts';
import { runningBuild } from './running-build.ts';
import { fileOfPage } from './site-files.ts';

/** A data file of the site: its path there, and what it holds. */
export interface SmallFile {
  readonly path: string;
  /** All that it is made from, as plain data: where that is the same, so is the file. */
  readonly data: () => object;
  /** What it holds, where that is not its data as JSON. */
  readonly text?: () => string;
}

/**
 * Writes very many small data files at once, and says whether it did: Astro takes longer over each than the file is
 * worth. False outside `npm run build`, where Astro gives them one by one.
 */
export function writeSmallFiles(files: Iterable<SmallFile>): boolean {
  const build = runningBuild();
  if (!build) return false;
  for (const { path, data: dataOf, text } of files) {
    if (build.part && !isInPart(path, build.part)) continue;
    const data = dataOf();
    if (!takeIfSame(path, data)) writeInFolder(join(build.folder, fileOfPage(path)), text?.() ?? JSON.stringify(data));
  }
  return true;
}

/** Writes a file, and the folders that it is to lie in. */
export function writeInFolder(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A large data file of the site: its path there, what it is made from, and what it holds. */
export interface LargeFile {
  readonly path: string;
  /** Where that is the same, so is the file. */
  readonly madeFrom: () => string;
  readonly content: () => Promise<Uint8Array>;
}

/**
 * Writes large data files one after the other, and says whether it did: Astro holds several copies of each at once.
 * False outside `npm run build`, as for small ones.
 */
export async function writeLargeFiles(files: Iterable<LargeFile>): Promise<boolean> {
  const build = runningBuild();
  if (!build) return false;
  for (const { path, madeFrom, content } of files) {
    if (build.part && !isInPart(path, build.part)) continue;
    if (!takeIfSame(path, madeFrom())) writeInFolder(join(build.folder, fileOfPage(path)), await content());
  }
  return true;
}
