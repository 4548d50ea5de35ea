import { lstat, readdir, glob } from 'node:fs/promises';
import { join } from 'node:path';
import { ingestWords } from '../../words/ingest.ts';

/** A file to read, or why what the editor named is none. */
export type NamedFile = { readonly path: string } | { readonly path: string; readonly reason: string };

/** Standard input, by the name that commands give it. */
export const STANDARD_INPUT = '-';

/** Parts of pages and other files that no article is in. */
const NO_ARTICLE =
  /\.(?:css|m?js|map|json5?p|png|jpe?g|gif|webp|avif|svgz?|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4a|webm|ogg|wav|mov|zip|gz|DS_Store)$/i;
/** A page that is "saved complete" has its pictures and scripts in a folder of its name. */
const PARTS_OF_PAGE = /(?:_files|_fichiers|-Dateien|_archivos|_файлы|\.files)$/;

/**
 * The files that words of a command name: a file itself, all articles in a folder and its folders, what fits a pattern,
 * or standard input; each once, in order. Links are not followed, in folders hidden files are left out.
 */
export async function namedFiles(names: readonly string[]): Promise<readonly NamedFile[]> {
  const files = new Map<string, NamedFile>();
  for (const name of names)
    for (const file of await filesOf(name)) if (!files.has(file.path)) files.set(file.path, file);
  return [...files.values()];
}

async function filesOf(name: string): Promise<readonly NamedFile[]> {
  if (name === STANDARD_INPUT) return [{ path: name }];
  const status = await lstat(name).catch(() => undefined);
  if (!status) return filesLike(name);
  if (status.isSymbolicLink()) return [{ path: name, reason: ingestWords.reasons.link }];
  if (status.isDirectory()) return filesIn(name);
  return [status.isFile() ? { path: name } : { path: name, reason: ingestWords.reasons.device }];
}

async function filesLike(pattern: string): Promise<readonly NamedFile[]> {
  if (!/[*?[{]/.test(pattern)) return [{ path: pattern, reason: ingestWords.reasons.absent }];
  const paths: string[] = [];
  for await (const path of glob(pattern)) paths.push(path);
  const found = await Promise.all(paths.toSorted().map(fileLike));
  const files = found.filter((file) => file !== undefined);
  return files.length > 0 ? files : [{ path: pattern, reason: ingestWords.reasons.noneLike }];
}

/** A pattern means the files that it fits, and no folder or link among them. */
async function fileLike(path: string): Promise<NamedFile | undefined> {
  return (await lstat(path)).isFile() && !NO_ARTICLE.test(path) ? { path } : undefined;
}

async function filesIn(folder: string): Promise<readonly NamedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return [{ path: folder, reason: ingestWords.reasons.closedFolder }];
  const files: NamedFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && !PARTS_OF_PAGE.test(entry.name)) files.push(...(await filesIn(path)));
    if (entry.isFile() && !NO_ARTICLE.test(entry.name)) files.push({ path });
  }
  return files;
}
