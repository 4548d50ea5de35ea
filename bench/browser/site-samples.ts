import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** The path that a built site was made to be served under, with a slash at both ends, as its home page says. */
export async function pathOfSite(folder: string): Promise<string> {
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  if (address === undefined) throw new Error(`${folder} holds no site: its home page names no address`);
  return new URL(address).pathname;
}

/** The headings of some of the pages in a folder, from all along its list. */
async function headingsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const pages = entries.filter((entry) => entry.isDirectory() && entry.name !== 'known').map(({ name }) => name);
  const some = pages.toSorted().filter((_, i) => i % Math.ceil(pages.length / COUNT) === 0);
  const found = await Promise.all(some.map((name) => readFile(join(folder, name, 'index.html'), 'utf8')));
  return found.flatMap(
    (html) =>
      /<h1\b[^>]*>(.*?)<\/h1>/s
        .exec(html)?.[1]
        ?.replace(/<[^>]*>/g, '')
        .trim() ?? [],
  );
}

function longestWord(title: string): string {
  return (title.match(/[A-Za-z]+/g) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? title;
}
