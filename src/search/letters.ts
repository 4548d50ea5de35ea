/** How letters of other scripts are written in Latin: for the code point a run begins at, its letters in order. */
export type LettersFile = readonly (readonly [first: number, letters: readonly string[]])[];

/** A text in Latin letters; what the table lacks is left as it is. */
export function romanise(text: string, table: LettersFile): string {
  const inLatin = (letter: string) => romanLetter(letter, table);
  // A syllable or an accented letter that the table lacks may be made of letters that it has.
  return [...text.normalize('NFC')]
    .map((letter) => inLatin(letter) ?? [...letter.normalize('NFD')].map((part) => inLatin(part) ?? part).join(''))
    .join('');
}

function romanLetter(letter: string, table: LettersFile): string | undefined {
  const code = letter.codePointAt(0)!;
  const run = table.find(([first, letters]) => code >= first && code < first + letters.length);
  return run?.[1][code - run[0]];
}
