import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { languageOfIndex } from '../search/html-to-index.ts';
import { indexShards, type IndexShard } from '../search/index-shards.ts';
import { noteFolder, takeFolderIfSame } from './build/taken-files.ts';
import { codeOfShards } from './code-of-shards.ts';
import { indexedPages, type IndexedPage } from './indexed-pages.ts';
import { indexShard, versionOfIndexing } from './index-shard.ts';
import { keptFile, removeOthers } from './kept-file.ts';
import { packFiles, writePacked } from './packed-files.ts';
import { placesInSite } from './places-in-site.ts';

/** Where indexes are kept between builds. */
const KEPT = resolve('.astro/search');

/** The folder of the index within a site. */
const FOLDER = 'pagefind';

/**
 * Writes the search index of a built site into its folder `pagefind`: one of all pages or, of a large site, one for each
 * shard, each left as it is in the last site, or taken from an earlier build, while nothing in it has changed. Gives how many pages it has. Throws when
 * Pagefind fails, and then leaves no index.
 *
 * @param kept a folder of its own, in which only what this index needs is left
 * @param divide how pages are divided
 */
export async function indexSite(site: string, kept = KEPT, divide = indexShards<IndexedPage>): Promise<number> {
  const version = await versionOfIndexing();
  const places = placesInSite(site);
  const pages = await indexedPages(places, `${kept}-pages.json`, version);
  const finished = join(site, FOLDER);
  const unfinished = `${finished}.unfinished`;
  await rm(finished, { recursive: true, force: true });
  try {
    await mkdir(unfinished);
    const keys = await writeShards({ places, folder: unfinished, kept, version }, divide(pages));
    await rename(unfinished, finished);
    await removeOthers(kept, keys);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return pages.length;
}

interface Places {
  /** Where each file of the site lies. */
  readonly places: ReadonlyMap<string, string>;
  /** That the index is written into. */
  readonly folder: string;
  readonly kept: string;
  readonly version: string;
}

/** Gives what the shards were kept by. */
async function writeShards(
  { places, folder, kept, version }: Places,
  shards: readonly IndexShard<IndexedPage>[],
): Promise<readonly string[]> {
  const language = languageOfIndex(await readFile(places.get('index.html')!, 'utf8'));
  const isWhole = shards.length === 1;
  const keys: string[] = [];
  for (const [i, { name, pages }] of shards.entries()) {
    const options = { language, hasCode: i === 0, chunkSize: isWhole ? null : CHUNK_SIZE };
    const key = JSON.stringify([version, options, pages.map(({ path, digest }) => [path, digest])]);
    const paths = pages.map(({ path }) => path);
    const within = isWhole ? '' : `${name}/`;
    keys.push(key);
    if (takeFolderIfSame(`${FOLDER}/${within}`, key)) continue;
    const packed = await keptFile(kept, key, async () => packFiles(await indexShard(places, paths, options)));
    noteFolder(`${FOLDER}/${within}`, writePacked(join(folder, within), packed), key);
  }
  if (!isWhole) await writeFile(join(folder, 'pagefind.js'), codeOfShards(shards));
  return keys;
}

/** A tenth of Pagefind's own: a word is looked for in every shard, and has fewer pages in each. */
const CHUNK_SIZE = 2000;
