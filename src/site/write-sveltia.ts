import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { SVELTIA_FILE } from '../browser-desk/desk-page.ts';

const { resolve } = createRequire(import.meta.url);

/** Where Sveltia CMS gets its words in other languages from, and where it looks for a newer version. */
const SERVER = '`https://unpkg.com/@sveltia/cms`';
/** The same on our site, beside the page. */
const OWN = 'sveltia-cms';

/** The typefaces that it gets from another server, and the files that are the same; null where the reader's own will do. */
const TYPEFACES: Readonly<Record<string, string | null>> = {
  'source-sans-3:vf': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'material-symbols-outlined:vf':
    '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
  'noto-mono': null,
};

/**
 * Puts Sveltia CMS into a folder, with its typefaces and its words, so that it asks no other server for them. Throws where
 * a new version asks in another way, since it would then ask in earnest.
 */
export async function writeSveltia(folder: string): Promise<void> {
  const root = join(dirname(resolve('@sveltia/cms')), '..');
  const script = await readFile(join(root, 'dist/sveltia-cms.js'), 'utf8');
  await writeFile(join(folder, SVELTIA_FILE), withOwnTypefaces(replacedIn(script, SERVER, `\`${OWN}\``)));
  for (const file of Object.values(TYPEFACES).filter((file) => file !== null)) await copyInto(folder, resolve(file));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  await cp(join(root, 'locales'), join(folder, `${OWN}@${version}`, 'locales'), { recursive: true });
  await mkdir(join(folder, OWN), { recursive: true });
  await writeFile(join(folder, OWN, 'package.json'), JSON.stringify({ version }));
}

function withOwnTypefaces(script: string): string {
  return Object.entries(TYPEFACES).reduce((text, [name, file]) => {
    const pattern = new RegExp(`url\\(https://cdn\\.jsdelivr\\.net/fontsource/fonts/${name}@[^)]*\\)`);
    return replacedIn(text, pattern, file === null ? 'local(monospace)' : `url(${basename(file)})`);
  }, script);
}

function replacedIn(script: string, found: string | RegExp, by: string): string {
  const own = script.replace(found, () => by);
  if (own === script) throw new Error(`Sveltia CMS has no ${String(found)}`);
  return own;
}

async function copyInto(folder: string, file: string): Promise<void> {
  await writeFile(join(folder, basename(file)), await readFile(file));
}
