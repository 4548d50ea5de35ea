import { isGreeting } from './letter-words.ts';
import { isOwnLine } from './own-line.ts';

/** Editors and mail programs break lines before this; a longer line is a paragraph. */
const LONGEST = 130;
/** Lines that are broken at less than this are of a list or a poem. */
const NARROWEST = 30;
/** So much of the width takes a line that is broken because the next word found no room. */
const FULL = 0.85;

export const BULLET = /^\s*(?:[-*•·▪–]|\d{1,2}[.)])\s+/u;
const SENTENCE_END = /[.!?…:;][»”’"')\]]*$/u;

/** The width at which the lines of a text are broken, by most that are not the last of their stretch; 0 where none is. */
export function widthOf(stretches: readonly (readonly string[])[]): number {
  const inner = stretches.flatMap((stretch) => stretch.slice(0, -1)).filter((line) => !isOwnLine(line));
  const lengths = inner.map((line) => line.trim().length).filter((length) => length <= LONGEST);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 0;
  return width < NARROWEST ? 0 : width;
}

/** True for lines of which several begin small where the one before ends no sentence, and none is a paragraph for certain. */
export function areBroken(lines: readonly string[]): boolean {
  const small = lines.filter(
    (line, i) => i > 0 && /^\s*\p{Ll}/u.test(line) && !SENTENCE_END.test(lines[i - 1]!.trim()),
  );
  return small.length >= 3 && lines.every((line) => line.length <= LONGEST);
}

/** The lines between two empty ones with what a width broke put together; bullets and lines of their own stay apart. */
export function joinedLines(stretch: readonly string[], width: number): readonly string[] {
  if (width === 0) return stretch;
  const paragraphs: string[][] = [];
  for (const [i, line] of stretch.entries()) {
    const open = paragraphs.at(-1);
    const isApart = open !== undefined && isHeadOfLetter(open, stretch[i + 1]);
    if (open && !isApart && (isIndentedItem(open, line) || goesOn(open, line.trim(), width))) open.push(line.trim());
    else paragraphs.push([line.trim()]);
  }
  return paragraphs.map((lines) => lines.join(' '));
}

/** "Hi Anna," above a letter; and a sentence of it above a title, which a line of its own follows. */
function isHeadOfLetter(open: readonly string[], next: string | undefined): boolean {
  const last = open.at(-1)!;
  if (open.length === 1 && last.length < NARROWEST && isGreeting(last)) return true;
  return next !== undefined && /[.!?…]$/u.test(last) && isOwnLine(next);
}

/** Lines that stand in behind a bullet are of its item. */
function isIndentedItem([first = '']: readonly string[], line: string): boolean {
  return BULLET.test(first) && /^\s{2}/.test(line) && !BULLET.test(line);
}

/** Whether a line goes on from those before it: begins small, or had no room there, or stands where others were joined. */
function goesOn(open: readonly string[], line: string, width: number): boolean {
  const last = open.at(-1)!;
  if (last.length > LONGEST || BULLET.test(line) || isOwnLine(line) || isOwnLine(last)) return false;
  const isEnded = SENTENCE_END.test(last);
  if (!isEnded && (/^\p{Ll}/u.test(line) || open.length > 1)) return true;
  const [word = ''] = line.split(' ');
  return last.length + 1 + word.length >= width * FULL;
}
