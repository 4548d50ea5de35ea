import { lstatSync, readFileSync, type Stats } from 'node:fs';
import type { Remedy } from '../model/diagnostics/problem.ts';
import { findControl } from '../model/text/control-characters.ts';
import { fileProblems } from '../words/problems/files.ts';

/** Larger than any article; a file over it is a mistake or an attack. */
export const MAX_BYTES = 512 * 1024;

/** Why a file is not read; the line is the first when none is given. */
export interface FileFault {
  readonly line?: number;
  readonly found: string;
  readonly fix: string;
  readonly remedies?: readonly Remedy[] | undefined;
}

/**
 * What is in a regular file of at most `MAX_BYTES`. Small files are read one after the other in a fifth of the time that
 * Node takes to read them beside one another.
 */
export function readBytes(path: string): Uint8Array | FileFault {
  try {
    return faultOf(lstatSync(path)) ?? readFileSync(path);
  } catch (error) {
    return fileProblems.file.unopened(codeOf(error));
  }
}

function faultOf(status: Stats): FileFault | undefined {
  if (status.isSymbolicLink()) return fileProblems.file.link;
  if (status.isDirectory()) return fileProblems.file.folder;
  if (!status.isFile()) return fileProblems.file.device;
  if (status.size > MAX_BYTES) return fileProblems.file.large(status.size, MAX_BYTES);
  return undefined;
}

/** The text in bytes of UTF-8; line endings become `\n`, a byte order mark is dropped. */
export function textIn(bytes: Uint8Array): { readonly text: string } | FileFault {
  const text = utf8(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return fileProblems.file.encoding;
  const control = findControl(text);
  if (control) return { line: lineAt(text, control.index), ...fileProblems.file.control(control.code) };
  const conflict = BETWEEN.test(text) ? CONFLICT.exec(text) : null;
  return conflict ? { line: lineAt(text, conflict.index), ...fileProblems.file.conflict } : { text };
}

/** Lines between, before and behind two versions of a text that Git could not make one. */
const BETWEEN = /^={7}$/m;
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
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
