import { wordsOf } from '../model/names/fold.ts';
import { soundOf } from './transliteration.ts';

/** What names are compared by. */
export interface Key {
  readonly words: readonly KeyWord[];
  /** All words run together, so that spaces, hyphens and apostrophes do not matter. */
  readonly whole: KeyWord;
}

export interface KeyWord {
  readonly folded: string;
  /** The same for words that differ only by habits of transliteration; as it is folded for one too short to have any. */
  readonly sound: string;
}

/** Codes and abbreviations are this short; they have no sound of their own. */
const SHORT = 3;

const APOSTROPHES = /['‘’ʻʼ`´]/g;

/** The key of a name or a query; without words where there are no letters or digits. */
export function keyOf(text: string): Key {
  // Apostrophes within a word are left out by some: "Moʻynoq", "Moynoq".
  const words = wordsOf(text.replace(APOSTROPHES, '')).map(({ folded }) => keyWord(folded, soundOf(folded)));
  const run = (part: keyof KeyWord) => words.map((word) => word[part]).join('');
  return { words, whole: { folded: run('folded'), sound: run('sound') } };
}

function keyWord(folded: string, sound: string): KeyWord {
  return { folded, sound: sound.length < SHORT ? folded : sound };
}
