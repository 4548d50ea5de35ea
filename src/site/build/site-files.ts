import { lstatSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** How a file looked when it was written: another size or moment tells that someone has changed it since. */
export interface FileState {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/** Every file under a folder, by its path there with slashes, sorted; none where there is no folder. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
}

/** How a file looks now; undefined where there is none. */
export async function stateOf(path: string): Promise<FileState | undefined> {
  return toState(await lstat(path).catch(() => undefined));
}

/** The same, for those who cannot wait. */
export function stateNow(path: string): FileState | undefined {
  return toState(lstatSync(path, { throwIfNoEntry: false }));
}

/** Whether a file is as it was left. */
export function isSame(a: FileState | undefined, b: FileState | undefined): boolean {
  return a !== undefined && a.size === b?.size && a.modified === b.modified;
}

function toState(status: Stats | undefined): FileState | undefined {
  return status?.isFile() ? { size: status.size, modified: status.mtimeMs } : undefined;
}
