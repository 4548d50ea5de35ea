import { lstat, readFile } from 'node:fs/promises';

/** Larger than any article; a file over it is a mistake or an attack. */
export const MAX_BYTES = 512 * 1024;

/** A file's text, or why it is not read. */
export type ReadText = { readonly text: string } | { readonly found: string; readonly fix: string };

/** The text of a regular UTF-8 file of at most `MAX_BYTES`; line endings become `\n`, a byte order mark is dropped. */
export async function readText(path: string): Promise<ReadText> {
  const status = await lstat(path);
  if (status.isSymbolicLink()) return { found: 'a symbolic link', fix: 'put the file itself here' };
  if (!status.isFile()) return { found: 'not a regular file', fix: 'remove it' };
  if (status.size > MAX_BYTES) return { found: `${status.size} bytes`, fix: `keep a file under ${MAX_BYTES} bytes` };
  return decode(await readFile(path));
}

function decode(bytes: Uint8Array): ReadText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return controlIn(text) ?? { text };
  } catch {
    return { found: 'bytes that are not UTF-8', fix: 'save the file as UTF-8' };
  }
}

/** Control characters, and the direction overrides that make a text read differently from what it says. */
function controlIn(text: string): ReadText | undefined {
  const match = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.exec(text);
  if (!match) return undefined;
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, match.index).split('\n').length;
  return { found: `an invisible control character (U+${code}) on line ${line}`, fix: 'delete it' };
}
