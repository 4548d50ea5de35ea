import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What to ask a built site for. */
export interface Samples {
  /** Names of actors. */
  readonly names: readonly string[];
  /** Words of the titles of events. */
  readonly words: readonly string[];
}

const COUNT = 8;

/** Names and words of a built site, the same for the same site. */
export async function samplesOf(folder: string): Promise<Samples> {
  const names = await headingsIn(join(folder, 'actors'));
  const titles = await headingsIn(join(folder, 'events'));
  return { names, words: titles.map(longestWord) };
}

/** How many sources a built site has. */
export async function sourcesOf(folder: string): Promise<number> {
  return (await recordsIn(join(folder, 'sources'))).length;
}

/** The path that a built site was made to be served under, with a slash at both ends, as its home page says. */
export async function pathOfSite(folder: string): Promise<string> {
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  if (address === undefined) throw new Error(`${folder} holds no site: its home page names no address`);
  return new URL(address).pathname;
}

/** The headings of some of the pages in a folder, from all along its list. */
async function headingsIn(folder: string): Promise<readonly string[]> {
  const pages = await recordsIn(folder);
  const some = pages.filter((_, i) => i % Math.ceil(pages.length / COUNT) === 0);
  const found = await Promise.all(some.map((name) => readFile(join(folder, name, 'index.html'), 'utf8')));
  return found.flatMap(
    (html) =>
      /<h1\b[^>]*>(.*?)<\/h1>/s
        .exec(html)?.[1]
        ?.replace(/<[^>]*>/g, '')
        .trim() ?? [],
  );
}

/** The ids of the records that have their pages in a folder, sorted: each has its card beside it. */
async function recordsIn(folder: string): Promise<readonly string[]> {
  const cards = await Array.fromAsync(glob('*/card.json', { cwd: folder }));
  return cards.map(dirname).toSorted();
}

function longestWord(title: string): string {
  return (title.match(/[A-Za-z]+/g) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? title;
}
