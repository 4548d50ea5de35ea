import { foldName } from '../names/fold.ts';
import { bareName } from './bare-name.ts';

/**
 * The pairs of names that may look alike, each told by its places in the list, the earlier first: all for which
 * `looksLike` is true, and few others, so that not every name has to be compared with every other.
 */
export function likeCandidates(names: readonly string[]): readonly (readonly [earlier: number, later: number])[] {
  const words = names.map((name) => bareName(name).split(' '));
  const whole = placesBy(words.map((of) => [of.join(' ')]));
  const letters = placesBy(names.map((name) => [lettersOf(name)]));
  const slips = placesBy(words.map(slipKeys));
  const found = new Set<string>();
  const keep = (i: number, others: readonly number[] = []) => {
    for (const j of others) if (i !== j) found.add(`${Math.min(i, j)} ${Math.max(i, j)}`);
  };
  for (const [i, of] of words.entries()) {
    for (const part of endsOf(of)) keep(i, whole.get(part));
    keep(i, letters.get(initialsOf(names[i]!)));
    for (const key of slipKeys(of)) keep(i, slips.get(key));
  }
  return [...found].map((pair) => pair.split(' ').map(Number) as [number, number]);
}

/** The places of the names that have each key. */
function placesBy(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const keyed = keys.flatMap((of, i) => [...new Set(of)].map((key) => ({ key, i })));
  return new Map([...Map.groupBy(keyed, ({ key }) => key)].map(([key, of]) => [key, of.map(({ i }) => i)]));
}

/** What a name begins or ends with, of whole words: "island wire" and "wire london" of "island wire london". */
function endsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).flatMap((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
}

/** Two names have one of these in common if one letter of one word differs, or two have changed places. */
function slipKeys(words: readonly string[]): readonly string[] {
  return words.flatMap((word, i) => {
    if (word.length < SHORTEST) return [];
    const without = [...word].map((_, j) => word.slice(0, j) + word.slice(j + 1));
    return [word, ...without, [...word].toSorted().join('')].map((as) => words.with(i, `*${as}`).join(' '));
  });
}

/** As short a word as a slip is looked for in; in shorter ones a letter makes another word. */
const SHORTEST = 5;

function lettersOf(name: string): string {
  return foldName(name.replace(/^the /i, ''));
}

function initialsOf(name: string): string {
  return foldName(name)
    .split(' ')
    .map((word) => word[0])
    .join('');
}
