import { lstat, readFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { findControl } from '../model/text/control-characters.ts';

/** Larger than any article; a file over it is a mistake or an attack. */
export const MAX_BYTES = 512 * 1024;

/** Why a file is not read; the line is the first when none is given. */
export interface FileFault {
  readonly line?: number;
  readonly found: string;
  readonly fix: string;
}

/** The text of a regular UTF-8 file of at most `MAX_BYTES`; line endings become `\n`, a byte order mark is dropped. */
export async function readText(path: string): Promise<{ readonly text: string } | FileFault> {
  try {
    const fault = faultOf(await lstat(path));
    return fault ?? decode(await readFile(path));
  } catch (error) {
    return { found: `a file that cannot be opened (${codeOf(error)})`, fix: 'correct its name or its permissions' };
  }
}

function faultOf(status: Stats): FileFault | undefined {
  if (status.isSymbolicLink()) return { found: 'a symbolic link', fix: 'put the file itself here' };
  if (status.isDirectory()) return { found: 'a folder', fix: 'put a file here, or remove it' };
  if (!status.isFile()) return { found: 'not a regular file', fix: 'remove it' };
  if (status.size > MAX_BYTES) return { found: `${status.size} bytes`, fix: `keep a file under ${MAX_BYTES} bytes` };
  return undefined;
}

function decode(bytes: Uint8Array): { readonly text: string } | FileFault {
  const text = utf8(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return { found: 'bytes that are not UTF-8', fix: 'save the file as UTF-8' };
  const control = findControl(text);
  if (!control) return { text };
  const line = text.slice(0, control.index).split('\n').length;
  return { line, found: `an invisible control character (${control.code})`, fix: 'delete it' };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The name of a system's error, such as EACCES; throws any other error again, which is no fault of a file. */
export function codeOf(error: unknown): string {
  const code = (error as Partial<NodeJS.ErrnoException>).code;
  if (code === undefined) throw error;
  return code;
}
