import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** How a file looked when it was written: another size or moment tells that someone has changed it since. */
export interface FileState {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/**
 * The file of a page or data file, by its path in the site.
 *
 * @param path as an address has it: `events/x/`, `search/names.json`, empty for the home page
 */
export function fileOfPage(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${decodeURI(path)}index.html` : decodeURI(path);
}

/** Every file under a folder, by its path there with slashes, sorted; none where there is no folder. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
}

/** The same with how each file looks, without waiting, which is sooner done for very many; in no order. */
export function statesUnder(folder: string): ReadonlyMap<string, FileState> {
  const states = new Map<string, FileState>();
  gatherStates(folder, '', states);
  return states;
}

function gatherStates(folder: string, within: string, states: Map<string, FileState>): void {
  for (const entry of entriesOf(join(folder, within))) {
    const path = within + entry.name;
    if (entry.isDirectory()) gatherStates(folder, `${path}/`, states);
    else states.set(path, stateNow(`${folder}/${path}`) ?? NO_FILE);
  }
}

/** What is neither a file nor a folder, such as a link, is none that was ever written. */
const NO_FILE: FileState = { size: -1, modified: -1 };

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Puts a file in a second place: as the same file, or as a copy where the two are on different disks. */
export function takeFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
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
