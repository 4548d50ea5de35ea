import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { htmlToIndex } from '../search/html-to-index.ts';
import { indexedPart } from '../search/indexed-part.ts';
import type { PackedFile } from './packed-files.ts';

/** How pages are indexed. */
export interface IndexOptions {
  readonly language: string;
  /** How much of the words stands in one file; null for Pagefind's own measure. */
  readonly chunkSize: number | null;
  /** With the code that searches it, and not the index alone. */
  readonly hasCode: boolean;
}

/**
 * The files of Pagefind's index of some pages, made by a process that ends with it. Throws when it fails.
 *
 * @param places where each file of the site lies
 * @param paths of the pages in it; Pagefind numbers them as they come
 */
export async function indexShard(
  places: ReadonlyMap<string, string>,
  paths: readonly string[],
  options: IndexOptions,
): Promise<readonly PackedFile[]> {
  try {
    const index = await start(options);
    await addPages(index, places, paths);
    const { files, errors } = await index.getFiles();
    refuse(errors);
    return usedFiles(files, options).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

/** Pagefind brings code for a language that it does not know, even where it has code for that of the site. */
function usedFiles(files: readonly PackedFile[], { hasCode }: IndexOptions): readonly PackedFile[] {
  const used = files.filter(({ path }) => (hasCode ? CODE_OR_INDEX : INDEX).test(path));
  const isKnown = used.some(({ path }) => path.endsWith('.pagefind') && !path.endsWith(UNKNOWN));
  return isKnown ? used.filter(({ path }) => !path.endsWith(UNKNOWN)) : used;
}

const UNKNOWN = '.unknown.pagefind';
/** All but Pagefind's own search boxes, which our pages do not use. */
const INDEX = /\.pf_\w+$|(?:^|\/)pagefind-entry\.json$/;
const CODE_OR_INDEX = new RegExp(`${INDEX.source}|(?:^|/)pagefind(?:-worker)?\\.js$|\\.pagefind$`);

/** Tells one version of Pagefind, and of the code that prepares pages for it, from another. */
export async function versionOfIndexing(): Promise<string> {
  const code = (await Array.fromAsync(glob('src/search/*.ts'))).toSorted();
  const files = [PACKAGE, OWN, ...code].map((file) => readFile(resolve(file)));
  const digest = createHash('sha256');
  for (const file of await Promise.all(files)) digest.update(file);
  return digest.digest('hex');
}

const PACKAGE = 'node_modules/pagefind/package.json';
const OWN = 'src/site/index-shard.ts';

/** Pages that are on their way to Pagefind at once, so that it need not wait for each. */
const AT_ONCE = 50;

async function start({ language, chunkSize }: IndexOptions): Promise<PagefindIndex> {
  // Pagefind has no other way to be told; its process takes the setting along when it begins.
  if (chunkSize !== null) process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const starting = createIndex({ forceLanguage: language });
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index, errors } = await starting;
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

/** While Pagefind reads some pages, the next are made ready. */
async function addPages(
  index: PagefindIndex,
  places: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<void> {
  let adding: Promise<unknown> = Promise.resolve();
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const some = paths.slice(i, i + AT_ONCE);
    const [contents] = await Promise.all([
      Promise.all(some.map((path) => contentOf(places.get(path) ?? path))),
      adding,
    ]);
    adding = addSome(index, some, contents);
  }
  await adding;
}

async function addSome(index: PagefindIndex, paths: readonly string[], contents: readonly string[]): Promise<void> {
  const adding = contents.map((content, i) => index.addHTMLFile({ sourcePath: paths[i]!, content }));
  refuse((await Promise.all(adding)).flatMap(({ errors }) => errors));
}

async function contentOf(file: string): Promise<string> {
  return htmlToIndex(indexedPart(await readFile(file, 'utf8')) ?? '');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
