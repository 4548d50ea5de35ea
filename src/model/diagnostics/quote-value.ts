import { guessWords } from '../../words/problems/guesses.ts';

const LONGEST = 80;

/** A value as YAML would have it, cut short, for a message; "nothing" for a value that is not there. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return guessWords.nothing;
  return shorten(typeof value === 'number' ? String(value) : JSON.stringify(value));
}

/** A text of at most 80 characters, the last of them an ellipsis where something was cut off. */
export function shorten(text: string): string {
  // Cut by code unit first: a text of a whole file need not be taken apart.
  const characters = [...text.slice(0, LONGEST * 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
