import { distance } from 'fastest-levenshtein';
import { foldName } from '../names/fold.ts';
import { bareName } from './bare-name.ts';

/**
 * Whether two names may be one, written in two ways: "Island Wire London" and "Island Wires" look like "Island Wire",
 * and "RCB" like "River Council Board".
 */
export function looksLike(a: string, b: string): boolean {
  const [first, second] = [bareName(a), bareName(b)].toSorted((x, y) => x.length - y.length) as [string, string];
  return goesOn(first, second) || isSlip(first.split(' '), second.split(' ')) || isShort(a, b) || isShort(b, a);
}

/** The longer one has a word or two more, none of them such as makes it another: "the mayor of Freedonia". */
function goesOn(short: string, long: string): boolean {
  const more = long.startsWith(`${short} `) ? long.slice(short.length) : long.endsWith(` ${short}`) ? long : null;
  return more !== null && !more.split(' ').some((word) => MAKES_ANOTHER.has(word));
}

const MAKES_ANOTHER = new Set(['of', 'for', 'in', 'from', 'at', 'to', 'on', 'by', 'and', 's', 'citing', 'quoting']);

/** One letter of a long word is wrong, or two have changed places. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const other = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]));
  return a.length === b.length && other.length === 1 && other.every(([x, y]) => isNear(x, y));
}

function isNear(a: string, b: string): boolean {
  const isSwapped = a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('');
  return Math.min(a.length, b.length) >= 5 && distance(a, b) <= (isSwapped ? 2 : 1);
}

/** Written with the first letters of the other's words. */
function isShort(letters: string, name: string): boolean {
  const initials = foldName(name)
    .split(' ')
    .map((word) => word[0])
    .join('');
  return initials.length > 2 && foldName(letters.replace(/^the /i, '')) === initials;
}
