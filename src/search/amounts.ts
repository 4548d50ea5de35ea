import { amountsInEnglish } from './amounts-abroad.ts';
import { isCurrency } from './currencies.ts';

/**
 * A text with its amounts spelled one way, for whatever is looked for and looked in alike: "$7bn", "CA$7 billion",
 * "7,000 million" and "7000000000" all have the words "7 billion", and "20000" and "20k" have "20,000". A letter alone
 * counts as "million" or "billion" beside a currency only, as in "1m KWD": "310m" may be metres. Other numbers, dates
 * and currencies stay.
 */
export function spellAmounts(text: string): string {
  if (!AMOUNT_SIGN.test(text)) return text;
  return text
    .replace(AMOUNT, (whole: string, ...groups: (string | undefined)[]) => spellAmount(whole, groups))
    .replace(SIGN_BESIDE, ' ');
}

/**
 * The same of a query, of the spellings of other languages too, and without what says the currency: pages may print
 * "$7 billion" or "7 billion dollars", and who asks for "7bn" means either.
 */
export function spellAmountsAsked(query: string): string {
  const drop = (whole: string, currency: string) => (isCurrency(currency) ? '' : whole);
  return spellAmounts(amountsInEnglish(query)).replace(CURRENCY_BEFORE, drop).replace(CURRENCY_AFTER, drop);
}

const CURRENCY_BEFORE = /(?<![\p{L}\p{N}])((?:[A-Z]{1,3}\s?)?\p{Sc}|[a-z]{1,3}\p{Sc}|\p{L}{2,}\.?)[\s\u00a0]?(?=\d)/gu;
/** Perhaps with whose it is: "HK dollars", "Kuwaiti dinars". */
const CURRENCY_AFTER =
  /(?<=\d(?:\s(?:trillion|billion|million))?)\s?(?:(?:\p{L}{2}|\p{L}+(?:an|ish|ese|i))\s)?(\p{Sc}|\p{L}{2,})(?![\p{L}\p{N}])/giu;

/** What every amount has one of, so that most texts need no closer look. */
const AMOUNT_SIGN = /[\d\p{Sc}]/u;

/** A sign of currency beside what it is of; in the index the two are words of their own. */
const SIGN_BESIDE = /(?<=\p{Sc})(?=\d)|(?<=\d|illion)(?=\p{Sc})/gu;

/**
 * What may be a currency, and a space; a number that begins no word and is no part of a date, a name or a longer number;
 * what makes it larger, in a word or, after a space perhaps, a letter; and what may be a currency again.
 */
const AMOUNT =
  /(?<![\p{L}\p{N}.,/:]|[\p{L}\p{N}]-)(?:((?:[A-Z]{1,3})?\p{Sc}|[A-Z]{2,3}\.?)([\s\u00a0]?))?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s\u00a0]?(trillions?|billions?|millions?|thousand|trn|trln|tn|bn|bln|mln|mn)|([\s\u00a0]?)([kmbt]))?(?![\p{L}\p{N}/:-]|[.,]\d)(?=[\s\u00a0]?(?:(?:\p{L}{2}|\p{L}+(?:an|ish|ese|i))\s)?(\p{Sc}|\p{L}+)?)/giu;

function spellAmount(whole: string, groups: readonly (string | undefined)[]): string {
  const [before, gap = '', number, word, space, letter, after] = groups;
  const isBefore = before !== undefined && isCurrency(before);
  const isMoney = isBefore || (after !== undefined && isCurrency(after));
  if (letter !== undefined && !isMoney && (space !== '' || !/^k$/i.test(letter))) return whole;
  const size = sizeOf(word ?? letter ?? '');
  const value = Number(number?.replaceAll(',', '')) * size;
  if (value < SMALLEST && word === undefined && !isMoney) return whole;
  if (value < SMALLEST && size === 1) return whole;
  return (before ?? '') + (isBefore ? ' ' : gap) + spell(value);
}

/** Smaller numbers are written one way anyhow, and may be years. */
const SMALLEST = 10_000;

function sizeOf(scale: string): number {
  const initial = scale.slice(0, 2).toLowerCase();
  return SIZES.find(([beginnings]) => beginnings.includes(initial))?.[1] ?? 1;
}

/** By how their names begin. */
const SIZES: readonly (readonly [readonly string[], number])[] = [
  [['k', 'th'], 1e3],
  [['m', 'mi', 'ml', 'mn'], 1e6],
  [['b', 'bi', 'bl', 'bn'], 1e9],
  [['t', 'tr', 'tn'], 1e12],
];

const WORDS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** As the pages print it: in words where two decimals are enough, else in digits. */
function spell(value: number): string {
  const [size, word] = WORDS.find(([one]) => value >= one && isWhole((value / one) * 100)) ?? [1, ''];
  const digits = (value / size).toLocaleString('en', { maximumFractionDigits: size === 1 ? 20 : 2 });
  return word ? `${digits} ${word}` : digits;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
