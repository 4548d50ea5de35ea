import { posix } from 'node:path';
import { frameWords, movedWords } from '../../words/frame.ts';
import { loadContent } from '../folder.ts';
import { formerAddresses } from '../former-addresses.ts';
import { printFolderPage, type FolderPage } from './printed-folder-page.ts';

/** The file of such a page, as `writeSmallFiles` takes it. */
interface FolderPageFile {
  readonly path: string;
  readonly data: () => FolderPage;
  readonly text: () => string;
}

/**
 * A page for each folder of a site that has none, such as `events/x/known/`, which leads on to the page that the folder
 * belongs to: whoever shortens an address finds something, where hosts would refuse it or list the files.
 *
 * @param files all files of the site, by their paths in it
 */
export async function folderPages(files: Iterable<string>): Promise<readonly FolderPageFile[]> {
  const loaded = await loadContent();
  if (!('content' in loaded)) return [];
  const { language, title } = loaded.story;
  const moved = new Map((await formerAddresses()).map(({ from, to }) => [from, to]));
  return [...pagesOfFolders(files, moved)].map(([folder, page]) => {
    const data: FolderPage = {
      language,
      title: frameWords.title(movedWords.noPage, title),
      href: `${wayTo(page, folder)}/`,
      icon: wayTo('icon.svg', folder),
    };
    return { path: encodeURI(folder), data: () => data, text: () => printFolderPage(data) };
  });
}

/**
 * The page that each folder without one belongs to, as paths within the site.
 *
 * @param moved the pages that lead on to another, which nobody should have to pass
 */
export function pagesOfFolders(
  files: Iterable<string>,
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const folders = new Set<string>();
  const pages = new Set(['']);
  for (const file of files) {
    if (/(?:^|\/)index\.html$/.test(file)) pages.add(above(file));
    for (let folder = above(file); folder !== '' && !folders.has(folder); folder = above(folder)) folders.add(folder);
  }
  const bare = [...folders].filter((folder) => !pages.has(folder));
  return new Map(bare.map((folder) => [folder, pageOf(folder, pages, moved)]));
}

function pageOf(folder: string, pages: ReadonlySet<string>, moved: ReadonlyMap<string, string>): string {
  let page = folder;
  while (!pages.has(page)) page = belongsTo(page);
  return moved.get(page) ?? page;
}

/** The pages of folders that are no part of an address that readers know. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['events/', 'timeline/'],
  ['schemas/', 'data/'],
  ['pagefind/', 'search/'],
]);

/** What others show in frames and pictures for sharing stand under the path of the page that they show. */
function belongsTo(folder: string): string {
  const shown = folder.replace(/^(?:embed|share)\//, '');
  return ELSEWHERE.get(folder) ?? (shown === folder ? above(folder) : shown);
}

/** The folder that a file or folder lies in, with a slash at its end; empty at the top. */
function above(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** From a folder to a page or file, wherever the site is published. */
function wayTo(place: string, folder: string): string {
  return encodeURI(posix.relative(`/${folder}`, `/${place}`));
}
