import { oncePerText } from '../once.ts';

/** A word of a text, and where it stands. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; the apostrophes that Unicode counts among letters join words, as the others do. */
const WORD = /(?:(?![\u02b9-\u02bd])[\p{L}\p{M}\p{N}])+/gu;

/** Accents, and the vowel points of Hebrew and Arabic. In other scripts a mark makes another letter. */
const ACCENT = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/**
 * Letters that Unicode takes for others, though people write one for the other: ligatures, letters with a stroke, the
 * dotless i, the forms of Arabic letters in Persian and at a word's end.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ı: 'i',
  ς: 'σ',
  ـ: '',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const OTHER_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** The words of a text, each with what spellings differ in taken away. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A name without what spellings differ in: case, diacritics, ligatures, hyphens, apostrophes, spaces. */
export const foldName = oncePerText((name) =>
  wordsOf(name)
    .map((word) => word.folded)
    .join(' '),
);

/** A story has few different words for its length. */
const foldWord = oncePerText((word) =>
  word
    .normalize('NFKD')
    .replace(ACCENT, '')
    .toLowerCase()
    .replace(OTHER_LETTER, (letter) => LETTERS[letter]!),
);
