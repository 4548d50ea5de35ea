import { wordsOf, type Word } from './fold.ts';

/**
 * A letter of a script whose words no space parts, with its marks: Chinese, Japanese, Thai, Lao, Khmer, Burmese; and
 * Korean, where none parts a name from its particle.
 */
const LETTER = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Hang}]`;
const PART = new RegExp(
  String.raw`(?=\p{L}|\p{M})${LETTER}\p{M}*|(?:(?!(?=\p{L}|\p{M})${LETTER})[\p{L}\p{M}\p{N}])+`,
  'gu',
);
const UNSPACED = new RegExp(String.raw`^(?=\p{L}|\p{M})${LETTER}\p{M}*$`, 'u');
const HAS_UNSPACED = new RegExp(String.raw`(?=\p{L}|\p{M})${LETTER}`, 'u');

/** The words of a name or of a text in which names are looked for; of a script without spaces each letter is one. */
export function nameWordsOf(text: string): readonly Word[] {
  const words = wordsOf(text);
  return HAS_UNSPACED.test(text) ? words.flatMap(partsOf) : words;
}

/** True for a letter of a script without spaces. */
export function isUnspacedLetter({ text }: Pick<Word, 'text'>): boolean {
  return UNSPACED.test(text);
}

function partsOf(word: Word): readonly Word[] {
  if (!HAS_UNSPACED.test(word.text)) return [word];
  return [...word.text.matchAll(PART)].flatMap(({ 0: part, index }) =>
    wordsOf(part).map((one) => ({ ...one, start: word.start + index + one.start, end: word.start + index + one.end })),
  );
}
