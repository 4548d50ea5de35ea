import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { characters, type CodePointRange } from './unicode-range.ts';

/** Weights that the pages use: 400 for text, up to 700 for the story's name. */
const WEIGHTS = { min: 400, max: 700 };
/** Kerning, ligatures, marks, and figures of one width for tables. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

const FOLDER = '.astro/latin-fonts';

/**
 * A variable font with only these characters and the weights that the pages use, which is two thirds of its size or
 * less; made once and kept beside what Astro keeps, by a digest of all that it is made of.
 *
 * @param file path of a woff2 file
 * @returns the path of the smaller one
 */
export async function latinFont(file: string, ranges: readonly CodePointRange[]): Promise<string> {
  const whole = await readFile(file);
  const recipe = JSON.stringify([ranges, WEIGHTS, FEATURES]);
  const digest = createHash('sha256').update(whole).update(recipe).digest('hex').slice(0, 16);
  const smaller = join(FOLDER, `${digest}.woff2`);
  if (await isThere(smaller)) return smaller;
  const bytes = await subsetFont(whole, characters(ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  });
  await mkdir(FOLDER, { recursive: true });
  // Written whole or not at all: a build that was stopped leaves nothing broken behind.
  const draft = `${smaller}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, smaller);
  return smaller;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
