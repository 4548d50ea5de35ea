import { execFile } from 'node:child_process';
import { access, constants, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import bundled, { inflate } from '@sparticuz/chromium';

/** A browser to start, with what its environment must hold beside our own. */
export interface Browser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser that costs a test least: the one named by CHROMIUM_PATH, else the one that came with our packages, where it
 * runs, else one of the system. Ours has no window: opening and loading a page costs a third of what it costs elsewhere.
 */
export async function findChromium(): Promise<Browser> {
  return named() ?? (await bundledThatRuns()) ?? (await installed()) ?? missing();
}

/** The browser that a reader on this machine would use: the named one, else one of the system, else ours. */
export async function findInstalledChromium(): Promise<Browser> {
  return named() ?? (await installed()) ?? (await bundledThatRuns()) ?? missing();
}

function named(): Browser | undefined {
  const path = process.env['CHROMIUM_PATH'];
  return path ? { path, environment: {} } : undefined;
}

async function installed(): Promise<Browser | undefined> {
  const path = await findProgram(NAMES);
  return path === undefined ? undefined : { path, environment: {} };
}

/** Where the first program of the system is that has one of the names; undefined where none is installed. */
export async function findProgram(names: readonly string[]): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  for (const path of paths) if (await isProgram(path)) return path;
  return undefined;
}

async function bundledThatRuns(): Promise<Browser | undefined> {
  const ours = await unpackBundled().catch(() => undefined);
  return ours && (await runs(ours)) ? ours : undefined;
}

function missing(): never {
  throw new Error('No Chromium was found; install one, or name it in CHROMIUM_PATH');
}

async function runs({ path, environment }: Browser): Promise<boolean> {
  return promisify(execFile)(path, ['--version'], { env: { ...process.env, ...environment } }).then(
    () => true,
    () => false,
  );
}

/**
 * Unpacks `@sparticuz/chromium` into the temporary folder, with the libraries that it brings for Amazon's machines: they
 * serve as well on any Linux that lacks them. Its own list of font folders names none that we have, and without any
 * font it crashes. Where the system says which of its typefaces stands for which, it goes by that.
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
  const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${system}${elements.join('')}</fontconfig>`;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
