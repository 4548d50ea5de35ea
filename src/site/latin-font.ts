import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The letters of an English page, with those of French, German and the other languages of Latin-1, and its signs. */
export const LATIN_RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
] as const;

/** Weights that the pages use: 400 for text, up to 700 for the story's name. */
const WEIGHTS = { min: 400, max: 700 };
/** Kerning, ligatures, marks, and figures of one width for tables. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

const FOLDER = '.astro/latin-fonts';

/**
 * A variable font with only the letters and weights that the pages use, which is two thirds of its size; made once and
 * kept beside what Astro keeps, by a digest of all that it is made of.
 *
 * @param file path of a woff2 file
 * @returns the path of the smaller one
 */
export async function latinFont(file: string): Promise<string> {
  const whole = await readFile(file);
  const recipe = JSON.stringify([LATIN_RANGES, WEIGHTS, FEATURES]);
  const digest = createHash('sha256').update(whole).update(recipe).digest('hex').slice(0, 16);
  const smaller = join(FOLDER, `${digest}.woff2`);
  if (await isThere(smaller)) return smaller;
  const bytes = await subsetFont(whole, letters(), {
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

/** As CSS writes it: `U+0020-007E`. */
export function unicodeRange(): readonly string[] {
  return LATIN_RANGES.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
}

function letters(): string {
  return LATIN_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  ).join('');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
