import { join } from 'node:path';
import { commandLineWords } from '../../words/command-line.ts';
import { contentFolder } from '../folder.ts';
import { pagesTaken } from './chosen-pages.ts';
import { digestOfFile, writeFileList } from './file-list.ts';
import { folderPages } from './folder-pages.ts';
import { readInputs } from './inputs.ts';
import { keepSignature } from './kept-signature.ts';
import { checkParts, PART_FILE } from './part.ts';
import { unfinishedFolder } from './places.ts';
import { clearUnfinished, replaceFolder } from './replaced-folder.ts';
import { writeInFolder } from './small-files.ts';
import { fileOfPage, filesUnder, takeFile } from './site-files.ts';

/**
 * Puts a site together from its parts, in any order: the same files as one build of the whole, with the index for
 * search and the list for search engines made here. Gives how many files it has.
 *
 * @throws {Error} where the parts are not those of one site; the last site stays
 */
export async function assembleSite(siteFolder: string, partFolders: readonly string[]): Promise<number> {
  await checkParts(partFolders, await readInputs(contentFolder));
  await clearUnfinished(siteFolder);
  const folder = unfinishedFolder(siteFolder);
  const places = await placesOfFiles(partFolders);
  const { build } = await import('astro');
  await build({ outDir: folder, logLevel: 'warn', integrations: [pagesTaken((file) => take(places, folder, file))] });
  for (const { path, text } of await folderPages(await filesUnder(folder)))
    writeInFolder(join(folder, fileOfPage(path)), text());
  const files = await filesUnder(folder);
  writeFileList(folder, new Map(files.map((file) => [file, digestOfFile(join(folder, file))])));
  keepSignature(siteFolder, folder);
  await replaceFolder(siteFolder);
  return (await filesUnder(siteFolder)).length;
}

/** In which part each file lies; assets, which all parts have, in any. */
async function placesOfFiles(partFolders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const folder of partFolders)
    for (const file of await filesUnder(folder)) if (file !== PART_FILE) places.set(file, join(folder, file));
  return places;
}

function take(places: ReadonlyMap<string, string>, folder: string, file: string): void {
  const place = places.get(file);
  if (place === undefined) throw new Error(commandLineWords.partsOfSite.notBuilt(file));
  takeFile(place, join(folder, file));
}
