import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from './build/site-files.ts';

/** A site as it lies in a folder or stands on the web. */
export interface SiteCopy {
  /** What a file holds, by its path in the site; undefined where there is none. Throws where the host does not answer. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>;
  /** Every file; undefined on the web, where nobody can ask for that. */
  readonly files: (() => Promise<readonly string[]>) | undefined;
}

/** In milliseconds. */
const LONGEST_WAIT = 30_000;
/** In bytes; no file of a site is larger. */
const LARGEST = 500_000_000;

/** The site in a folder. */
export function siteInFolder(folder: string): SiteCopy {
  const read = (file: string) => readFile(join(folder, file)).catch(unlessMissing);
  return { read, files: () => filesUnder(folder) };
}

/** The site on the web, by the address of its home page. */
export function siteOnWeb(home: URL): SiteCopy {
  return { read: (file) => fetchFile(new URL(encodeURI(addressOf(file)), home)), files: undefined };
}

/** Files that hosts read and do not serve. */
export function isForHost(file: string): boolean {
  return ['_redirects', '_headers', '.htaccess', '.nojekyll'].includes(file);
}

/** A page is asked for as readers do; some hosts do not know it under the name of its file. */
function addressOf(file: string): string {
  return `./${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

async function fetchFile(url: URL): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT) });
  const isGiven = response.ok || (response.status === 404 && url.pathname.endsWith('/404.html'));
  const isTooLarge = Number(response.headers.get('content-length') ?? 0) > LARGEST;
  if (isGiven && !isTooLarge) return response.bytes();
  await response.body?.cancel();
  if (response.status >= 500 || response.status === 429) throw new Error(`HTTP ${response.status}`);
  return undefined;
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) throw error;
}
