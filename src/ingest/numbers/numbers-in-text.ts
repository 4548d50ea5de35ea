import { amountsInEnglish } from '../../search/amounts-abroad.ts';
import { numbersInWords } from './numbers-in-words.ts';

/** A number in a text, as it may be written elsewhere, and where it stands. */
export interface NumberInText {
  readonly start: number;
  readonly written: string;
  /** What it may be: of "7 billion" both 7 and 7,000,000,000. */
  readonly values: readonly number[];
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Days and years are worked out from more than a paragraph. */
const DATE = new RegExp(
  `\\d{1,2}(?:(?: to |–| and )\\d{1,2})? ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2}(?:, \\d{4})?\\b|\\b(?:19|20)\\d{2}\\b`,
  'g',
);
/** So are times of day, of which each place has its own. */
const TIME = /\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.?m\b|o[’']clock|GMT|UTC)/gi;
const DIGITS = /\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;
const SCALE = '(thousand|mille|million|billion|trillion|bn|mn|k\\b|m\\b)';
const SCALED = new RegExp(`^[\\s\\u00a0-]?${SCALE}`, 'i');
/** Of "5 to 7 billion" the first number is of billions too. */
const SCALED_LIKE_THE_NEXT = new RegExp(
  `^\\s?(?:[-–]|to|and|or|à|et|ou|до|и|или)\\s?\\p{Sc}?\\d[\\d.,]*[\\s\\u00a0-]?${SCALE}`,
  'iu',
);
const SIZES: Readonly<Record<string, number>> = {
  th: 1e3,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mi: 1e6,
  bi: 1e9,
  bn: 1e9,
  tr: 1e12,
};

/** The numbers that a text of ours has: in digits, but for its dates and times, and in words from eleven on: fewer may be counted. */
export function numbersToldIn(text: string): readonly NumberInText[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = text.replaceAll(DATE, blank).replaceAll(TIME, blank);
  const worded = numbersInWords(plain)
    .filter(({ value, written }) => value > 10 && ENGLISH.test(written))
    .map(({ value, ...number }) => ({ ...number, values: [value] }));
  return [...digitsIn(plain), ...worded];
}

/** Neither "thousands" of people nor 60 cents. */
const ENGLISH = /^(?!.*\bcents?\b)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b/i;

/** Every number that an article's text has, in digits or in words, dates among them. */
export function numbersInText(text: string): readonly NumberInText[] {
  const worded = numbersInWords(text).map(({ value, ...number }) => ({ ...number, values: [value] }));
  const english = amountsInEnglish(text);
  return [...digitsIn(text), ...(english === text ? [] : digitsIn(english)), ...worded];
}

function digitsIn(text: string): readonly NumberInText[] {
  return [...text.matchAll(DIGITS)].map(({ 0: written, index }) => {
    const size = sizeBehind(text.slice(index + written.length, index + written.length + LONGEST));
    const numbers = size === undefined && GROUPED.test(written) ? [grouped(written)] : readingsOf(written);
    const scaled = size === undefined ? [] : numbers.map((number) => Number(`${number}e${Math.log10(size)}`));
    return { start: index, written, values: [...numbers, ...scaled] };
  });
}

/** Of what stands behind a number, as much as may say how large it is. */
const LONGEST = 40;

function sizeBehind(after: string): number | undefined {
  const scale = (SCALED.exec(after) ?? SCALED_LIKE_THE_NEXT.exec(after))?.[1]?.toLowerCase();
  return scale === undefined ? undefined : SIZES[scale === 'mille' ? 'k' : scale.slice(0, 2)];
}

/** Thousands: nobody writes 15 as "15.000", or 7.5 as "7,500", but before "million" or "billion". */
const GROUPED = /^[1-9]\d{0,2}(?:,\d\d0|\.000)$/;

function grouped(written: string): number {
  return Number(written.replace(/\D/g, ''));
}

/** A comma or a full stop groups thousands in one language and begins a fraction in another. */
function readingsOf(written: string): readonly number[] {
  if (!/^\d+[.,]\d+$/.test(written)) return [Number(written.replace(/[^\d.]/g, ''))];
  const fraction = Number(written.replace(',', '.'));
  return /^\d{1,3}[.,]\d{3}$/.test(written) ? [grouped(written), fraction] : [fraction];
}
