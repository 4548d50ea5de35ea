import type { Word } from './fold.ts';

/** A name as it stands in a text: its words, from one up to another, and what it is the name of. */
export interface NameSpan {
  readonly from: number;
  /** The first word after it. */
  readonly to: number;
  /** Ids of those who bear it; none for a name of something outside the story. */
  readonly owners: readonly string[];
  /** False where none of them may be a person. */
  readonly isPersons: boolean;
  /** False where none of them may be a country or a place. */
  readonly isPlaces: boolean;
  /** False where none of them may be a country. */
  readonly isCountries: boolean;
}

/** A text, its words and the names in it. */
export interface NamedText {
  readonly text: string;
  readonly words: readonly Word[];
  /** The name that a word is part of, by the word's place. */
  readonly nameAt: ReadonlyMap<number, NameSpan>;
}

/** What stands between a word and the next; nothing before the first and after the last. */
export function gapAfter({ text, words }: NamedText, at: number): string {
  return at < 0 || at + 1 >= words.length ? '' : text.slice(words[at]!.end, words[at + 1]!.start);
}

/** The words from one up to another, as they stand in the text. */
export function textOf({ text, words }: NamedText, from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}
