import { constants, lstatSync, readFileSync } from 'node:fs';
import { copyFile, link, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/** Why nothing was written: a file of that name is there, or its folder is a link, which is not followed. */
export class NotWritten extends Error {
  readonly path: string;
  readonly why: 'there' | 'link';

  constructor(path: string, why: 'there' | 'link') {
    super(`${path}: ${why}`);
    this.path = path;
    this.why = why;
  }
}

/**
 * Writes all these files or none: each is written whole in the folder `staging` first, and takes its own name only where
 * no file has it, in this order. So whoever is stopped has written the first ones at most. A file that holds the same
 * already is left as it is; a folder that is missing is made. Throws `NotWritten`, or what the file system says.
 *
 * @param around the folders that `staging` is in and that may be missing, the outermost first
 */
export async function writeAll(
  files: readonly FileToWrite[],
  staging: string,
  around: readonly string[] = [dirname(staging)],
): Promise<void> {
  const made: string[] = [];
  try {
    for (const folder of [...around, ...files.map(({ path }) => dirname(path))]) await ownFolder(folder);
    await mkdir(staging);
    for (const [i, { text }] of files.entries()) await writeFile(join(staging, String(i)), text, { flag: 'wx' });
    for (const [i, { path, text }] of files.entries())
      if (await giveName(join(staging, String(i)), path, text)) made.push(path);
  } catch (error) {
    for (const path of made) await rm(path);
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await lstat(folder)).isSymbolicLink()) throw new NotWritten(folder, 'link');
}

/** A second name for a file is never given over another; some file systems know none, there it is copied. */
async function giveName(part: string, path: string, text: string): Promise<boolean> {
  try {
    await link(part, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return refuseOther(path, text);
    await copyFile(part, path, constants.COPYFILE_EXCL);
  }
  return true;
}

function refuseOther(path: string, text: string): false {
  if (!holds(path, text)) throw new NotWritten(path, 'there');
  return false;
}

/** Whether a file is there, no link, and holds this text. */
export function holds(path: string, text: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path, 'utf8') === text;
}
