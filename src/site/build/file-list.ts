import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_FILE } from '../../paths.ts';

export { LIST_FILE };

/** The signature of that list, which the editor puts beside it. */
export const SIGNATURE_FILE = `${LIST_FILE}.sig`;

/** The SHA-256 of each file of a site, in hexadecimal, by its path there. */
export type FileDigests = ReadonlyMap<string, string>;

/** The SHA-256 of a file, in hexadecimal. */
export function digestOfFile(path: string): string {
  return hash('sha256', readFileSync(path));
}

/** Writes the list into the folder of a site, as `sha256sum --check` reads it. */
export function writeFileList(folder: string, digests: FileDigests): void {
  writeFileSync(join(folder, LIST_FILE), printFileList(digests));
}

/** The list as a text, sorted by path. */
export function printFileList(digests: FileDigests): string {
  const paths = [...digests.keys()].toSorted();
  return paths.map((path) => `${digests.get(path)}  ${path}\n`).join('');
}

/** Reads such a list; undefined for a text that is none, or that names a place outside the site. */
export function readFileList(text: string): FileDigests | undefined {
  const digests = new Map<string, string>();
  if (!text.endsWith('\n')) return undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || !isInside(path)) return undefined;
    digests.set(path, digest);
  }
  return digests;
}

function isInside(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((part) => !['', '.', '..'].includes(part));
}
