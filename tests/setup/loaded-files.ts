import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentBytes } from './budgets.ts';
import { all, attribute, type BuiltPage } from './pages.ts';
import type { Site } from './provided.ts';

/** The bytes of the scripts that a page loads at once, and of all that they import before they run. */
export async function scriptBytes(site: Site, page: BuiltPage): Promise<number> {
  const loaded = new Set(all(page, 'script[src]').map((element) => attribute(element, 'src')!));
  let sum = 0;
  for (const url of loaded) {
    const text = await readFile(fileAt(site, url), 'utf8');
    sum += sentBytes(text);
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      loaded.add(`${url.replace(/[^/]+$/, '')}${imported}`);
  }
  return sum;
}

/** The bytes of the files of typefaces that hold the letters of English. */
export async function latinFontBytes(site: Site, { html }: BuiltPage): Promise<readonly number[]> {
  const faces = html.matchAll(/@font-face\s*\{[^}]*?url\("?([^")]+)"?\)[^}]*\}/g);
  const latin = [...faces].filter(([face]) => /unicode-range:\s*U\+(0020|20)-/i.test(face));
  return Promise.all(latin.map(async ([, url]) => (await readFile(fileAt(site, url!))).length));
}

/** The file that a link of the site leads to. */
function fileAt({ folder, address }: Site, url: string): string {
  return join(folder, url.slice(new URL(address).pathname.length));
}
