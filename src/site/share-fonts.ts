import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Characters that one of the site's typefaces has. */
export interface Letters {
  /** What the template calls the typeface. */
  readonly name: string;
  /** First and last code point of each run of characters. */
  readonly unicodeRange: [number, number][];
}

/** A file of one of the site's typefaces, with the characters it is for. */
export interface FontFile extends Letters {
  readonly data: Buffer;
}

const SCOPE = '@fontsource-variable';

/** The typefaces of the pages, by what they are for. */
const TYPEFACES = { Reading: 'source-serif-4', Label: 'source-sans-3' } as const;

/** Every file of the typefaces. Throws when their packages are not installed. */
export async function readFonts(): Promise<readonly FontFile[]> {
  const files = await Promise.all(Object.entries(TYPEFACES).map(([name, slug]) => filesOf(name, slug)));
  return files.flat();
}

/** True for a text of which every typeface has every letter, so that none is drawn as an empty box. */
export function canDraw(fonts: readonly Letters[], text: string): boolean {
  return Object.keys(TYPEFACES).every((typeface) => {
    const ranges = fonts.filter(({ name }) => name === typeface).flatMap(({ unicodeRange }) => unicodeRange);
    return [...text].every((letter) => {
      const point = letter.codePointAt(0)!;
      return ranges.some(([first, last]) => first <= point && point <= last);
    });
  });
}

/**
 * The letters of every typeface, without the typefaces themselves.
 *
 * @param packages the folder of packages, where the project is not the current folder
 */
export function readLetters(packages: string): readonly Letters[] {
  return Object.entries(TYPEFACES).flatMap(([name, slug]) =>
    Object.values(subsetsOf(resolve(packages, SCOPE, slug))).map((ranges) => ({
      name,
      unicodeRange: ranges.split(',').map(rangeFrom),
    })),
  );
}

async function filesOf(name: string, slug: string): Promise<readonly FontFile[]> {
  const folder = resolve('node_modules', SCOPE, slug);
  return Promise.all(
    Object.entries(subsetsOf(folder)).map(async ([subset, ranges]) => ({
      name,
      data: await readFile(resolve(folder, 'files', `${slug}-${subset}-wght-normal.woff2`)),
      unicodeRange: ranges.split(',').map(rangeFrom),
    })),
  );
}

function subsetsOf(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(resolve(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
}

/** The code points of `U+0400-045F` or `U+2116`. */
function rangeFrom(text: string): [number, number] {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
