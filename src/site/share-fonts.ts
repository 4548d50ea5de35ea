import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A file of one of the site's typefaces, with the characters it is for. */
export interface FontFile {
  /** What the template calls the typeface. */
  readonly name: string;
  readonly data: Buffer;
  /** First and last code point of each run of characters. */
  readonly unicodeRange: [number, number][];
}

/** The typefaces of the pages, by what they are for. */
const TYPEFACES = { Reading: 'source-serif-4', Label: 'source-sans-3' } as const;

/** Every file of the typefaces. Throws when their packages are not installed. */
export async function readFonts(): Promise<readonly FontFile[]> {
  const files = await Promise.all(Object.entries(TYPEFACES).map(([name, slug]) => filesOf(name, slug)));
  return files.flat();
}

/** True for a text of which every typeface has every letter, so that none is drawn as an empty box. */
export function canDraw(fonts: readonly FontFile[], text: string): boolean {
  return Object.keys(TYPEFACES).every((typeface) => {
    const ranges = fonts.filter(({ name }) => name === typeface).flatMap(({ unicodeRange }) => unicodeRange);
    return [...text].every((letter) => {
      const point = letter.codePointAt(0)!;
      return ranges.some(([first, last]) => first <= point && point <= last);
    });
  });
}

async function filesOf(name: string, slug: string): Promise<readonly FontFile[]> {
  const folder = resolve('node_modules/@fontsource-variable', slug);
  const subsets = JSON.parse(await readFile(resolve(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Promise.all(
    Object.entries(subsets).map(async ([subset, ranges]) => ({
      name,
      data: await readFile(resolve(folder, 'files', `${slug}-${subset}-wght-normal.woff2`)),
      unicodeRange: ranges.split(',').map(rangeFrom),
    })),
  );
}

/** The code points of `U+0400-045F` or `U+2116`. */
function rangeFrom(text: string): [number, number] {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
