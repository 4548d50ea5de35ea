import { access, constants, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';

/** A browser to start, with what its environment must hold beside our own. */
export interface Browser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser named by CHROMIUM_PATH, else one of the system, else the one that came with our packages. */
export async function findChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { path: named, environment: {} };
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of paths) if (await isProgram(path)) return { path, environment: {} };
  return unpackBundled();
}

/**
 * Unpacks `@sparticuz/chromium` into the temporary folder, with the libraries that it brings for Amazon's machines: they
 * serve as well on any Linux that lacks them. Its own list of font folders names none that we have, and without any
 * font it crashes.
 */
async function unpackBundled(): Promise<Browser> {
  const path = await bundled.executablePath();
  const folder = dirname(path);
  const packageFolder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  await inflate(join(packageFolder, '../bin/al2023.tar.br'));
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontList([join(folder, 'fonts'), '/usr/share/fonts'], folder));
  return {
    path,
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

function fontList(folders: readonly string[], cache: string): string {
  const elements = [...folders.map((dir) => `<dir>${dir}</dir>`), `<cachedir>${join(cache, 'fonts-cache')}</cachedir>`];
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${elements.join('')}</fontconfig>`;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
