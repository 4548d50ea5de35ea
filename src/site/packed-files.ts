import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file by its path within a folder. */
export interface PackedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const LENGTH_BYTES = 4;

/** Files as one: a list of their paths and sizes, and their contents one after the other. */
export function packFiles(files: readonly PackedFile[]): Buffer {
  const list = Buffer.from(JSON.stringify(files.map(({ path, content }) => [path, content.length])));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(list.length);
  return Buffer.concat([length, list, ...files.map(({ content }) => content)]);
}

/** Writes the files that were packed into one, into a folder that need not exist; gives their paths there. */
export function writePacked(folder: string, packed: Buffer): readonly string[] {
  const files = unpackFiles(packed);
  for (const inner of new Set(files.map(({ path }) => dirname(join(folder, path)))))
    mkdirSync(inner, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  return files.map(({ path }) => path);
}

function unpackFiles(packed: Buffer): readonly PackedFile[] {
  const start = LENGTH_BYTES + packed.readUInt32LE();
  const list = JSON.parse(packed.toString('utf8', LENGTH_BYTES, start)) as [path: string, size: number][];
  let at = start;
  return list.map(([path, size]) => ({ path, content: packed.subarray(at, (at += size)) }));
}
