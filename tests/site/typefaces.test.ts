import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { faultsOf, readablePagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';

/** A file of a typeface, and the characters that pages ask it for. */
interface Face {
  readonly family: string;
  readonly ranges: readonly (readonly [number, number])[];
  readonly font: Font;
}

/** Letters of the scripts that our typefaces are drawn for, and signs, figures and marks that no script owns. */
const OURS = /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Common}]/u;
/** What is not drawn: spaces, line ends, joiners. */
const NOT_DRAWN = /[\s\p{Default_Ignorable_Code_Point}]/u;

test.each(['story', 'secondStory'] as const)(
  'each character that the pages of the %s print is in both typefaces, where they are drawn for its script',
  async (name) => {
    const pages = await readablePagesOf(site(name));
    const faces = await facesOf(site(name), pages[0]!);
    expect(new Set(faces.map(({ family }) => family)).size).toBe(2);
    expect(faultsOf(pages, (page) => missingFrom(faces, page))).toEqual([]);
  },
);

function* missingFrom(faces: readonly Face[], page: BuiltPage): Iterable<string> {
  for (const family of new Set(faces.map((face) => face.family))) {
    const own = faces.filter((face) => face.family === family);
    for (const character of printedOn(page)) {
      if (!own.some((face) => draws(face, character.codePointAt(0)!))) yield `${character} is not in ${family}`;
    }
  }
}

/** A face is asked for the characters of its range only, and has to have them then. */
function draws({ ranges, font }: Face, code: number): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last) && font.hasGlyphForCodePoint(code);
}

/** The characters of a page's words, and of what its style sheet writes before and after them. */
function printedOn(page: BuiltPage): readonly string[] {
  const written = [...page.html.matchAll(/content:\s*["']([^"']*)["']/g)].map(([, text]) => text!);
  const characters = new Set([textOf(page.tree), ...written].join(''));
  return [...characters].filter((character) => OURS.test(character) && !NOT_DRAWN.test(character));
}

/** The faces that a page loads from the site, with their files. */
function facesOf({ folder, address }: Site, page: BuiltPage): Promise<readonly Face[]> {
  const rules = [...page.html.matchAll(/@font-face\s*\{([^}]*\burl\([^}]*)\}/g)].map(([, rule]) => rule!);
  return Promise.all(
    rules.map(async (rule) => {
      const url = /url\("?([^")]+)/.exec(rule)![1]!;
      const file = await readFile(join(folder, url.slice(new URL(address).pathname.length)));
      return {
        family: /font-family:\s*"?([^";]+)/.exec(rule)![1]!,
        ranges: rangesIn(rule),
        font: create(file) as Font,
      };
    }),
  );
}

function rangesIn(rule: string): readonly (readonly [number, number])[] {
  return [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, first, last = first]) => [
    parseInt(first!, 16),
    parseInt(last!, 16),
  ]);
}
