import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** The Markdown files of a collection's folder by name, and whatever else lies there. */
export interface Listing {
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists a collection's folder; a folder that is not there is an empty collection. */
export async function listFolder(folder: string, shown: string): Promise<Listing> {
  if (await isLink(folder)) return { ids: [], problems: [linkProblem(shown)] };
  const names = (await namesIn(folder)).filter((name) => !name.startsWith('.'));
  return {
    ids: names.filter(isMarkdown).map((name) => name.slice(0, -'.md'.length)),
    problems: names.filter((name) => !isMarkdown(name)).map((name) => strayProblem(join(shown, name))),
  };
}

/** Every name in a folder, sorted; none when there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** For a file or folder that nothing would read: silence would lose what its author meant to add. */
export function strayProblem(file: string): Problem {
  return {
    file,
    line: 1,
    field: 'file',
    found: 'a file that no collection reads',
    fix: 'name it <id>.md in one of the collections, or remove it',
  };
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
}

function linkProblem(file: string): Problem {
  return { file, line: 1, field: 'file', found: 'a symbolic link', fix: 'put the folder itself here' };
}

function isMarkdown(name: string): boolean {
  return name.endsWith('.md');
}
