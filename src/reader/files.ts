import { lstat, readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Unread } from '../model/records/content.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { fileProblems } from '../words/problems/files.ts';
import { codeOf, type FileFault } from './bytes.ts';

/** What lies in a folder, sorted by name, and what is wrong with the folder itself. */
export interface Folder {
  readonly names: readonly string[];
  readonly fault?: FileFault;
}

/** What lies in a collection's folder. */
export interface Listing {
  /** The Markdown files, by name. */
  readonly ids: readonly string[];
  /** What cannot be read as such: its id is known, so that others may speak of it. */
  readonly unread: readonly Pick<Unread, 'id' | 'file'>[];
  readonly problems: readonly Problem[];
}

/** Lists a collection's folder; a folder that is not there is an empty collection. */
export async function listCollection(folder: string, shown: string): Promise<Listing> {
  const { names, fault } = await listFolder(folder);
  if (await isLink(folder))
    return { ids: [], unread: unreadFiles(names, shown), problems: [fileProblem(shown, WORDS.link)] };
  if (fault)
    return { ids: [], unread: [], problems: fault.found === WORDS.absent.found ? [] : [fileProblem(shown, fault)] };
  const others = names.filter((name) => !isMarkdown(name));
  return {
    ids: names.filter(isMarkdown).map(toId),
    unread: unreadFiles(others, shown),
    problems: others.map((name) => fileProblem(join(shown, name), faultOfName(name))),
  };
}

/** Hidden files, those of Windows and of old Macs, and copies that text editors keep: `an-id.md~`, `#an-id.md#`. */
const OF_NO_EDITOR = /^\.|^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$|~$|^#.*#$|\.sw[a-p]$/i;

/** What lies in a folder, hidden files aside, and those that systems and text editors put there for themselves. */
export async function listFolder(folder: string): Promise<Folder> {
  try {
    const names = await readdir(folder);
    return { names: names.filter((name) => !OF_NO_EDITOR.test(name)).toSorted() };
  } catch (error) {
    return { names: [], fault: folderFault(codeOf(error)) };
  }
}

/** Files that are there but will not be read, by the ids they would have. */
export function unreadFiles(names: readonly string[], shown: string): Listing['unread'] {
  return names.map((name) => ({ id: toId(name), file: join(shown, name) }));
}

/** A problem of a file or folder as a whole. */
export function fileProblem(file: string, { found, fix }: FileFault): Problem {
  return { file, line: 1, field: 'file', found, fix };
}

/** What is wrong with a file of the story that a command cannot write; throws again what is no fault of a file. */
export function unwrittenFile(file: string, error: unknown): Problem {
  return fileProblem(file, fileProblems.file.unwritten(codeOf(error)));
}

const WORDS = fileProblems.folder;
/** Silence would lose what its author meant to add. */
export const UNEXPECTED_FILE: FileFault = fileProblems.file.unexpected;

function folderFault(code: string): FileFault {
  if (code === 'ENOENT') return WORDS.absent;
  if (code === 'ENOTDIR') return WORDS.file;
  return WORDS.unopened(code);
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
}

/** What text editors and systems put behind or in place of `.md`, as in `an-id.md.txt`. */
const OTHER_ENDING = /\.md\.(?:txt|text|md)$|\.(?:markdown|mdown|mdx|MD|Md)$/;

/** How copies are called that Git, other programs and editors leave beside a record. */
const COPY = /\.md\.(?:bak|backup|old|orig|rej|save|tmp)$/i;

function faultOfName(name: string): FileFault {
  if (COPY.test(name)) return fileProblems.file.copy;
  const [ending] = OTHER_ENDING.exec(name) ?? [];
  return ending === undefined ? UNEXPECTED_FILE : fileProblems.file.ending(ending, `${toId(name)}.md`);
}

function toId(name: string): string {
  return parse(OTHER_ENDING.test(name) ? name.replace(OTHER_ENDING, '.md') : name).name;
}

function isMarkdown(name: string): boolean {
  return name.endsWith('.md');
}
