import type { Chance } from '../../../bench/story/chance.ts';

/** The files of a story by their paths in its folder. */
export type StoryFiles = ReadonlyMap<string, string>;

/** What became of one file of a story. */
export interface Corrupted {
  /** Where the problem is to be told. */
  readonly path: string;
  /** The line on which it is to be told; null where any line of the file will do. */
  readonly line: number | null;
  /** What is on disk instead, by path: bytes, a folder, a link to another file, or nothing. */
  readonly changes: ReadonlyMap<string, Uint8Array | string | null>;
}

/** Corrupts a story at a place that chance picks; undefined where it has no such place. */
export type Corruption = (files: StoryFiles, chance: Chance) => Corrupted | undefined;

/** A line of a file, from 0, within its fields or within its text. */
interface Place {
  readonly path: string;
  readonly lines: readonly string[];
  readonly at: number;
}

type Part = 'fields' | 'body';

interface LineChange {
  /** The files in which it may be. */
  readonly in: RegExp;
  /** The line as it was. */
  readonly at: RegExp;
  readonly part?: Part;
  /** What stands there instead, which may be several lines or none. */
  readonly to: (line: string, chance: Chance) => string | readonly string[];
  /** Where the problem is told, in lines from that one; null for anywhere in the file. */
  readonly told?: number | null;
}

/** Another line in the place of one. */
export function changedLine({ in: within, at, part = 'fields', to, told = 0 }: LineChange): Corruption {
  return (files, chance) => {
    const place = pickLine(files, chance, (path, lines) => (within.test(path) ? linesLike(path, lines, at, part) : []));
    if (!place) return undefined;
    const { path, lines, at: line } = place;
    const now = [lines.slice(0, line), to(lines[line]!, chance), lines.slice(line + 1)].flat().join('\n');
    return { path, line: told === null ? null : line + 1 + told, changes: new Map([[path, now]]) };
  };
}

/** A file of which something else is left. */
export function changedFile(
  within: RegExp,
  to: (text: string, chance: Chance) => Uint8Array | string | null,
): Corruption {
  return (files, chance) => {
    const path = pickPath(files, chance, within);
    const text = path === undefined ? undefined : files.get(path);
    const now = text === undefined ? undefined : to(text, chance);
    return now === undefined || now === text
      ? undefined
      : { path: path!, line: null, changes: new Map([[path!, now]]) };
  };
}

export function pickPath(files: StoryFiles, chance: Chance, within: RegExp): string | undefined {
  const paths = [...files.keys()].filter((path) => within.test(path));
  return paths.length === 0 ? undefined : chance.pick(paths);
}

function pickLine(
  files: StoryFiles,
  chance: Chance,
  placesIn: (path: string, lines: readonly string[]) => readonly Place[],
): Place | undefined {
  const places = [...files].flatMap(([path, text]) => placesIn(path, text.split('\n')));
  return places.length === 0 ? undefined : chance.pick(places);
}

function linesLike(path: string, lines: readonly string[], at: RegExp, part: Part): readonly Place[] {
  const end = path.endsWith('.yaml') ? lines.length : lines.indexOf('---', 1);
  return [...lines.keys()]
    .filter((i) => (part === 'fields' ? i < end && lines[i] !== '---' : i > end) && at.test(lines[i]!))
    .map((i) => ({ path, lines, at: i }));
}
