/**
 * The source of an expression in small letters that finds capitals too, for parts of expressions of which other parts
 * ask for capitals. Each letter is written in both cases: in Node 24, `(?i:…)` and `(?-i:…)` now and then miss a capital,
 * once many other expressions were compiled. In brackets letters stand one by one, since a range would end at a capital.
 */
export function inAnyCase(source: string): string {
  return source === ''
    ? ''
    : `(?:${source.replace(SIGNS, (sign) => (sign.startsWith('[') ? sign.replace(LETTERS, inBoth) : LETTER.test(sign) ? `[${inBoth(sign)}]` : sign))})`;
}

/** What stands for itself in an expression: escapes, openings of groups, lists of letters, letters. */
const SIGNS = /\\[pk][{<][^}>]*[}>]|\\.|\(\?(?:<\p{L}+>|<?[=!:])|\[[^\]]*\]|\p{L}/gu;
const LETTERS = /\\.|\p{L}/gu;
const LETTER = /^\p{L}$/u;

function inBoth(letter: string): string {
  const other = letter.toUpperCase();
  return letter.length > 1 || other.length > 1 || other === letter ? letter : letter + other;
}
