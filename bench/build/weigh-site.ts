import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built site consists of. */
export interface Weight {
  readonly pages: number;
  /** Of all files but images. */
  readonly bytes: number;
  readonly images: number;
  /** The page that is largest when it is compressed, of all that readers are led to. */
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The home page, compressed. */
  readonly home: number;
}

const IMAGE = /\.(?:png|jpe?g|webp|avif|gif|svg|ico)$/;
const HOME = 'index.html';
/** For those who work on the pages: nothing links there. */
const STYLE_GUIDE = 'styleguide/';

/** Weighs the files of a built site. */
export async function weighSite(folder: string): Promise<Weight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  let [pages, bytes, images, home] = [0, 0, 0, 0];
  let largest: Weight['largest'] = { path: '', bytes: 0 };
  for (const file of files) {
    if (IMAGE.test(file)) images += 1;
    else bytes += (await stat(file)).size;
    if (!file.endsWith('.html')) continue;
    pages += 1;
    const path = file.slice(folder.length + 1);
    const zipped = gzipSync(await readFile(file)).length;
    if (path === HOME) home = zipped;
    if (zipped > largest.bytes && !path.startsWith(STYLE_GUIDE)) largest = { path, bytes: zipped };
  }
  return { pages, bytes, images, largest, home };
}
