import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ADDRESSES_FILE } from '../../model/records/addresses.ts';
import { SENTENCES_FILE } from '../../model/records/sentences.ts';
import { filesUnder } from './site-files.ts';

/** What pages are made with, beside the story: code, styles, pictures, packages and settings. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];
const SETTINGS = ['SITE_ADDRESS', 'SOURCE_DATE_EPOCH'];

/** All that a site is made from, as digests: two builds of the same inputs write the same bytes. */
export interface Inputs {
  readonly code: string;
  readonly content: string;
  /** Of the list of addresses, which a build adds to. */
  readonly addresses: string;
}

/** Digests of the project in the working folder, and of a story's folder, for a build that is portable or not. */
export async function readInputs(contentFolder: string, isPortable = false): Promise<Inputs> {
  const settings = SETTINGS.map((name) => [name, process.env[name] ?? null]);
  const code = await digestOf(CODE.map((path) => resolve(path)));
  return {
    code: sha256(JSON.stringify([process.version, settings, contentFolder, code, isPortable])),
    content: await digestOf([contentFolder], ADDRESSES_FILE, SENTENCES_FILE),
    addresses: await addressesDigest(contentFolder),
  };
}

/** The digest of the list of addresses, as it is now. */
export async function addressesDigest(contentFolder: string): Promise<string> {
  return digestOf([join(contentFolder, ADDRESSES_FILE)]);
}

async function digestOf(paths: readonly string[], ...leftOut: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of await filesAt(path)) {
      if (leftOut.includes(file)) continue;
      // Many small files are sooner read one after the other than beside one another.
      const bytes = readFileSync(join(path, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  return hash.digest('hex');
}

/** A file by itself is what lies in its own path under no name. */
async function filesAt(path: string): Promise<readonly string[]> {
  const status = await stat(path).catch(() => undefined);
  if (!status) return [];
  return status.isFile() ? [''] : filesUnder(path);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
