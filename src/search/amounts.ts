/**
 * A text with its amounts spelled one way, for whatever is looked for and looked in alike: "$7bn", "CA$7 billion",
 * "7,000 million" and "7000000000" all have the words "7 billion", and "20000" and "20k" have "20,000". A letter alone
 * counts as "million" or "billion" after the sign of a currency only: "310m" may be metres. Other numbers, dates and
 * signs of currency stay.
 */
export function spellAmounts(text: string): string {
  return text
    .replace(AMOUNT, (whole: string, sign?: string, number?: string, word?: string, letter?: string) => {
      const size = sizeOf((word ?? letter ?? '').toLowerCase(), sign !== undefined);
      if (size === undefined) return whole;
      const value = Number(number?.replaceAll(',', '')) * size;
      return value < SMALLEST ? whole : (sign ?? '') + spell(value);
    })
    .replace(/(\p{Sc})(?=\d)/gu, '$1 ');
}

/**
 * The same of a query, without what says the currency: pages may print "$7 billion" or "7 billion dollars", and who asks
 * for "7bn" means either.
 */
export function spellAmountsAsked(query: string): string {
  return spellAmounts(query).replace(SIGN_BEFORE, '').replace(CURRENCY_AFTER, '');
}

const SIGN_BEFORE = /(?<!\p{L})(?:(?:[A-Z]{1,3})?\p{Sc}|USD|EUR|GBP|JPY|CNY)\s?(?=\d)/giu;
const CURRENCY_AFTER =
  /(?<=\d(?:\s(?:trillion|billion|million))?)\s?(?:\p{Sc}|(?:(?:\p{L}{2}|American|Canadian|Australian)\s)?(?:dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|rou?bles?)|USD|EUR|GBP|JPY|CNY)(?![\p{L}\p{N}])/giu;

/** A number that begins no word and is no part of a date, a name or a longer number, and what makes it larger. */
const AMOUNT =
  /(?<![\p{L}\p{N}.,/:-])((?:[A-Z]{1,3})?\p{Sc}\s?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s\u00a0]?(trillion|billion|million|trn|tn|bn|mln|mn)|(k|m|b|t))?(?![\p{L}\p{N}/:-]|[.,]\d)/giu;

const SIZES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  k: 1e3,
  '': 1,
};
/** What a letter means after the sign of a currency. */
const LETTERS: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };

/** Smaller numbers are written one way anyhow, and may be years. */
const SMALLEST = 10_000;

function sizeOf(scale: string, isMoney: boolean): number | undefined {
  return SIZES[scale] ?? (isMoney ? LETTERS[scale] : undefined);
}

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
