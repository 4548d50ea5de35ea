import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

interface KeptRecord<Entry> {
  readonly version: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** What code of this version has noted in a file, by key; nothing where there is no such file, or it cannot be read. */
export async function readRecord<Entry>(path: string, version: string): Promise<Readonly<Record<string, Entry>>> {
  try {
    const record = JSON.parse(await readFile(path, 'utf8')) as KeptRecord<Entry>;
    return record.version === version ? record.entries : {};
  } catch {
    return {};
  }
}

/** Notes entries in a file in the place of those before: whole, or not at all. */
export async function writeRecord<Entry>(
  path: string,
  version: string,
  entries: Readonly<Record<string, Entry>>,
): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, JSON.stringify({ version, entries } satisfies KeptRecord<Entry>));
  await rename(unfinished, path);
}
