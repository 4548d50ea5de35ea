import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_FILE, SIGNATURE_FILE } from './file-list.ts';
import { takeFile } from './site-files.ts';

/** Takes the signature of the list of files from the last site, where the new one has the same list. */
export function keepSignature(siteFolder: string, folder: string): void {
  const [last, next] = [siteFolder, folder].map((site) => join(site, LIST_FILE));
  const signature = join(siteFolder, SIGNATURE_FILE);
  if (!existsSync(signature) || !existsSync(last!) || !readFileSync(last!).equals(readFileSync(next!))) return;
  takeFile(signature, join(folder, SIGNATURE_FILE));
}
