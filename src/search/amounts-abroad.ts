/**
 * Words for large numbers in languages that have one meaning for each, and those of India. Words that are more in one
 * language than in another are left alone: "mil" (a thousand in Spanish, a million in slang), "Bio.", "billón".
 */
const SCALES: readonly (readonly [words: string, english: string])[] = [
  ['trln|трлн', 'trillion'],
  ['bln|mrd|mld|mds|milliards?|milliarden?|miliardi|milyar|mil[\\s\u00a0]millones|млрд', 'billion'],
  ['mio|millionen|millones|milioni|milyon|млн', 'million'],
  ['tsd|тыс', 'thousand'],
];

/** What stands after a number, with or without a space and a full stop: "2,5 Mrd." */
const SCALE = SCALES.map(
  ([words, english]) =>
    [new RegExp(`(?<=\\d)[\\s\u00a0]?(?:${words})(?:\\.|(?![\\p{L}\\p{N}]))`, 'giu'), ` ${english}`] as const,
);

/** Before a scale, one or two decimals after a comma; three are thousands, as in "7,000 million". */
const DECIMAL_COMMA =
  /(?<![\d.,])(\d+),(\d{1,2})(?=[\s\u00a0]?(?:trillion|trn|tn|billion|bn|million|mn|m|b|t|thousand|k)(?![\p{L}\p{N}]))/giu;

/** Thousands that are parted by no-break or thin spaces, by apostrophes, or twice by full stops or spaces. */
const PARTED =
  /(?<![\d.,'’])\d{1,3}(?:(?:[\u00a0\u2009\u202f'’]\d{3})+|(?:\.\d{3}){2,}|(?: \d{3}){2,})(?![\d.,'’]?\d)/g;

/** "5–7bn": what makes the second number larger goes for the first one too. */
const RANGE =
  /(?<![\p{L}\p{N}.,/:-])(\d[\d.,]*)[\s\u00a0]?[-–][\s\u00a0]?((?:\p{Sc})?\d[\d.,]*)([\s\u00a0]?(?:trillion|trn|tn|billion|bn|million|mn|m|b|t|k))(?![\p{L}\p{N}])/giu;

/** "500 crore", "1 lakh crore". */
const INDIAN =
  /(?<![\p{L}\p{N}.,])(\d[\d,]*(?:\.\d+)?)[\s\u00a0]?(lakhs?|lacs?|crores?)(?:[\s\u00a0](crores?))?(?![\p{L}\p{N}])/giu;

/**
 * A query with its amounts as an English paper would write them: "2.5 billion" for "2,5 Mrd", "5000000000" for
 * "500 crore", "5bn 7bn" for "5–7bn".
 */
export function amountsInEnglish(query: string): string {
  return SCALE.reduce((text, [words, english]) => text.replace(words, english), query)
    .replace(PARTED, (number) => number.replace(/\D/g, ''))
    .replace(INDIAN, (_, number: string, ...words: (string | undefined)[]) => inDigits(number, words.slice(0, 2)))
    .replace(DECIMAL_COMMA, '$1.$2')
    .replace(RANGE, '$1$3 $2$3');
}

function inDigits(number: string, words: readonly (string | undefined)[]): string {
  const sizes = words.map((word) => (word === undefined ? 1 : /^c/i.test(word) ? 1e7 : 1e5));
  return String(Math.round(sizes.reduce((value, size) => value * size, Number(number.replaceAll(',', '')))));
}
