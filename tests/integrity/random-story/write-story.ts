import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { textOfRecord, type RandomRecord } from './record.ts';

/** Writes a story into a new folder, and removes it once something was done with it. */
export async function withStory<Result>(
  records: readonly RandomRecord[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-random-'));
  try {
    for (const record of records) writeFile(folder, record.path, textOfRecord(record));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function writeFile(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
