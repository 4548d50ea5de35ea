import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../model/records/content.ts';
import { ADDRESSES_FILE } from '../model/records/addresses.ts';

/** The list of published addresses in a story's folder; null where there is none yet. */
export async function readAddresses(folder: string, shown: string): Promise<Content['addresses']> {
  try {
    const text = await readFile(join(folder, ADDRESSES_FILE), 'utf8');
    return { file: join(shown, ADDRESSES_FILE), lines: text.split(/\r?\n/).map((line) => line.trim()) };
  } catch {
    return null;
  }
}

/** Writes the list anew, A to Z; whoever reads it meanwhile finds the old one or the new one, whole. */
export async function writeAddresses(folder: string, addresses: readonly string[]): Promise<void> {
  const file = join(folder, ADDRESSES_FILE);
  const draft = join(folder, `.${ADDRESSES_FILE}.${process.pid}`);
  await writeFile(draft, `${[...new Set(addresses)].toSorted().join('\n')}\n`);
  await rename(draft, file);
}
