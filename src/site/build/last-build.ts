import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LOCK } from './in-turn.ts';
import type { Inputs } from './inputs.ts';
import type { SitePart } from './part.ts';
import { KEPT } from './places.ts';
import type { FileState } from './site-files.ts';

/** Where builds leave what the next one of the same folder needs to know. */
const FOLDER = `${KEPT}/builds`;

/** What a build leaves to the next one. */
export interface LastBuild {
  readonly inputs: Inputs;
  /** The part of a site that it was; undefined for a whole one. */
  readonly part?: SitePart | undefined;
  /** Every file of the site, by its path there. */
  readonly files: Readonly<Record<string, WrittenFile>>;
}

/** A file of a site as it was written. */
export interface WrittenFile extends FileState {
  /** The digest of all that it prints; null for a file that is written anew by every build. */
  readonly tag: string | null;
  /** The digest of what it holds; null for the list of all files, and in a part of a site, which has no list. */
  readonly sha256: string | null;
}

/** What the last build of a site left; undefined where there was none, or where what it left cannot be read. */
export async function readLastBuild(siteFolder: string): Promise<LastBuild | undefined> {
  try {
    return JSON.parse(await readFile(fileFor(siteFolder), 'utf8')) as LastBuild;
  } catch {
    return undefined;
  }
}

/** Leaves what the next build of this site needs to know: whole, or not at all. */
export async function keepLastBuild(siteFolder: string, build: LastBuild): Promise<void> {
  const path = fileFor(siteFolder);
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(unfinished, JSON.stringify(build));
  await rename(unfinished, path);
}

/** Forgets all that is kept between builds, of every site: the next one makes everything anew. */
export async function forgetBuilds(): Promise<void> {
  const kept = (await readdir(KEPT).catch(() => [])).filter((name) => name !== LOCK);
  // Who works beside us may write there meanwhile.
  for (const name of kept) await rm(join(KEPT, name), { recursive: true, force: true, maxRetries: 5 });
}

function fileFor(siteFolder: string): string {
  return join(FOLDER, `${createHash('sha256').update(resolve(siteFolder)).digest('hex').slice(0, 16)}.json`);
}
