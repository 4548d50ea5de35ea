import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from './build/site-files.ts';
import { siteHost } from './site-host.ts';

/** A site as it lies in a folder or stands on the web. */
export interface SiteCopy {
  /** What a file holds, by its path in the site; undefined where there is none. Throws where the host does not answer. */
  readonly read: (file: string) => Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Every file; undefined on the web, where nobody can ask for that. */
  readonly files: (() => Promise<readonly string[]>) | undefined;
}

/** In bytes; no file of a site is larger. */
const LARGEST = 1_000_000_000;
/** In bytes: the list of a million files. */
const LARGEST_TEXT = 200_000_000;

/** The site in a folder. */
export function siteInFolder(folder: string): SiteCopy {
  return { read: (file) => openFile(join(folder, file)), files: () => filesUnder(folder) };
}

/** The site on the web, by the address of its home page. */
export function siteOnWeb(home: URL): SiteCopy {
  const ask = siteHost();
  return { read: (file) => ask(new URL(encodeURI(addressOf(file)), home)), files: undefined };
}

/** The SHA-256 of a file, in hexadecimal; undefined where there is none. */
export async function digestInSite(site: SiteCopy, file: string, most: number = LARGEST) {
  const bytes = await site.read(file);
  if (!bytes) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of upTo(most, bytes)) hash.update(chunk);
  return hash.digest('hex');
}

/** A file as text; undefined where there is none. */
export async function textInSite(site: SiteCopy, file: string, most: number = LARGEST_TEXT) {
  const bytes = await site.read(file);
  return bytes && Buffer.concat(await Array.fromAsync(upTo(most, bytes))).toString();
}

/** Files that hosts read and do not serve. */
export function isForHost(file: string): boolean {
  return ['_redirects', '_headers', '.htaccess', '.nojekyll'].includes(file);
}

/** What stands behind so many bytes is not read: whoever answers need not be the site's own host. */
async function* upTo(most: number, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    yield chunk;
    if ((size += chunk.length) > most) return;
  }
}

/** A page is asked for as readers do; some hosts do not know it under the name of its file. */
function addressOf(file: string): string {
  return `./${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

async function openFile(path: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    const handle = await open(path);
    if ((await handle.stat()).isFile()) return handle.createReadStream();
    await handle.close();
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return undefined;
}
