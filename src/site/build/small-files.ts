import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeIfSame } from './kept-page.ts';
import { isInPart } from './part.ts';
import { runningBuild } from './running-build.ts';
import { fileOfPage } from './site-files.ts';

/** A data file of the site: its path there, and what it holds. */
interface SmallFile {
  readonly path: string;
  /** What it holds as JSON; or, where it has text of its own, what that is made from. */
  readonly data: object;
  readonly write?: () => string;
}

/**
 * Writes very many small data files at once, and says whether it did: Astro takes longer over each than the file is
 * worth. False outside `npm run build`, where Astro gives them one by one.
 */
export function writeSmallFiles(files: readonly SmallFile[]): boolean {
  const build = runningBuild();
  if (!build) return false;
  for (const { path, data, write = () => JSON.stringify(data) } of files) {
    if (build.part && !isInPart(path, build.part)) continue;
    if (!takeIfSame(path, data)) writeText(join(build.folder, fileOfPage(path)), write());
  }
  return true;
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
