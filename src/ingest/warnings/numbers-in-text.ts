/** A number in a text, as it may be written elsewhere, and where it stands. */
export interface NumberInText {
  readonly start: number;
  readonly written: string;
  /** Its digits, without what groups them: of "7 billion" both `7` and `7000000000`. */
  readonly values: readonly string[];
}

const ONE_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TEN_WORDS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Days and years are worked out from more than a paragraph. */
const DATE = new RegExp(
  `\\d{1,2}(?:(?: to |–| and )\\d{1,2})? ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2}(?:, \\d{4})?\\b|\\b(?:19|20)\\d{2}\\b`,
  'g',
);
const DIGITS = /\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:\.\d+)?/g;
const SCALE = /^[\s\u00a0]?(thousand|mille|тыс|million|millions|млн|billion|milliard|milliards|млрд|trillion)/i;
const ZEROS: Readonly<Record<string, number>> = {
  ...{ thousand: 3, mille: 3, тыс: 3, million: 6, millions: 6, млн: 6 },
  ...{ billion: 9, milliard: 9, milliards: 9, млрд: 9, trillion: 12 },
};

/** The numbers that a text has in digits, but for its dates. */
export function digitsInText(text: string): readonly NumberInText[] {
  const plain = text.replaceAll(DATE, (date) => ' '.repeat(date.length));
  return [...plain.matchAll(DIGITS)].map(({ 0: written, index }) => ({
    start: index,
    written,
    values: valuesOf(written, plain.slice(index + written.length)),
  }));
}

/** Every number that a text has, in digits or in words of English, dates among them. */
export function numbersInText(text: string): ReadonlySet<string> {
  const digits = [...text.matchAll(DIGITS)].flatMap(({ 0: written, index }) =>
    valuesOf(written, text.slice(index + written.length)),
  );
  return new Set([...digits, ...wordsInText(text)]);
}

function valuesOf(written: string, after: string): readonly string[] {
  const digits = written.replace(/[^\d.]/g, '');
  return [digits, ...scaled(digits, after)];
}

function scaled(digits: string, after: string): readonly string[] {
  const zeros = ZEROS[SCALE.exec(after)?.[1]?.toLowerCase() ?? ''];
  if (zeros === undefined) return [];
  const [whole = '', fraction = ''] = digits.split('.');
  return [`${whole}${fraction.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, '')];
}

const WORD = new RegExp(
  `\\b(${TEN_WORDS.join('|')})(?:[- ](${ONE_WORDS.slice(0, 9).join('|')}))?\\b|\\b(${ONE_WORDS.join('|')})\\b`,
  'gi',
);

function wordsInText(text: string): readonly string[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, 1: ten, 2: one, 3: alone, index }) => {
    const tens = ten === undefined ? 0 : (TEN_WORDS.indexOf(ten.toLowerCase()) + 2) * 10;
    const value = String(tens + 1 + ONE_WORDS.indexOf((one ?? alone ?? '').toLowerCase()));
    return [value, ...scaled(value, text.slice(index + written.length))];
  });
}
