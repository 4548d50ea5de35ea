import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version of a package, as it is installed in a folder. */
export async function versionOf(name: string, folder: string): Promise<string> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
