import type { ToldQuantity } from './model/answers/widest-bounds.ts';
import { placeOf } from './model/quantities/decimal.ts';
import { singularOf } from './model/quantities/singular.ts';
import type { Qualifier } from './model/records/fields.ts';
import type { Quantity } from './model/records/quantity.ts';
import { oncePerText } from './model/once.ts';
import { quantityWords } from './words/quantities.ts';

/** What a number counts, in the plural and, where no rule makes it of that, in the singular. */
export interface Unit {
  readonly unit: string | null;
  readonly unitOne: string | null;
}

const LOCALE = 'en-GB';

/**
 * A number as a source gives it, with what it counts: "over 500 grants", "1 envoy", "30 to 40 people", "12.5%", "fewer
 * than 50 states", "none" for no things at all. Exact, with a true minus sign.
 */
export function formatQuantity(quantity: Quantity, qualifier: Qualifier, { unit, unitOne }: Unit): string {
  const isPart = isPercent(unit);
  if (quantity === 0 && qualifier === null && unit !== null && !isPart) return quantityWords.none;
  const isCounted = unit !== null && !isPart && Number.isInteger(boundIn(quantity));
  const number = qualified(qualifier, inRange(quantity, formatNumber), isCounted);
  if (unit === null) return number;
  if (isPart) return quantityWords.percent(number);
  const isOne = typeof quantity === 'number' && Math.abs(quantity) === 1;
  return quantityWords.thing(number, isOne ? (unitOne ?? singularOf(unit)) : unit);
}

/** Several that stand for one thing, each with its own bound and the last with what they count: "6, or up to 5 wells". */
export function formatQuantities(bounds: readonly ToldQuantity[], unit: Unit): string {
  const before = isPercent(unit.unit) ? unit : { unit: null, unitOne: null };
  const texts = bounds.map(({ quantity, qualifier }, i) =>
    formatQuantity(quantity, qualifier, i < bounds.length - 1 ? before : unit),
  );
  return texts.join(quantityWords.or);
}

/** The same of sums: "€6, or up to €5". */
export function formatAmounts(bounds: readonly ToldQuantity[], currency: string): string {
  return bounds.map(({ quantity, qualifier }) => formatMoney(quantity, currency, qualifier)).join(quantityWords.or);
}

/**
 * An amount of money as a source gives it: "over €7 billion", "¥500", "CA$30 million to CA$40 million". Exact: 1,234,567
 * is not rounded to a million. A sum that is not whole has as many decimals as its currency (ISO 4217, by way of
 * CLDR), and more where it needs them.
 */
export function formatMoney(quantity: Quantity, currency: string, qualifier: Qualifier): string {
  return qualified(
    qualifier,
    inRange(quantity, (amount) => formatAmount(amount, currency)),
  );
}

/** "Canadian dollar", from `CAD`; for a sentence: "converted from Canadian dollars". */
export const formatCurrency = oncePerText((code) => {
  const parts = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: code, currencyDisplay: 'name' });
  return parts.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
});

/** "three", from 3; digits from ten on. */
export function formatNumberWord(count: number): string {
  return quantityWords.digits[count] ?? formatNumber(count);
}

function isPercent(unit: string | null): boolean {
  return unit !== null && /^(?:%|per ?cent)$/i.test(unit);
}

/** @param isCounted of what is counted one by one there are "fewer than" so many, else "under" so much */
function qualified(qualifier: Qualifier, text: string, isCounted = false): string {
  if (qualifier === null) return text;
  return qualifier === 'under' && isCounted ? quantityWords.fewerThan(text) : quantityWords.qualifier[qualifier](text);
}

/** "30 to 40": in words, since search takes what stands after a dash for no word of its own. */
function inRange(quantity: Quantity, format: (value: number) => string): string {
  if (typeof quantity === 'number') return format(quantity);
  return quantityWords.range(format(quantity.minValue), format(quantity.maxValue));
}

function boundIn(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantity.maxValue;
}

function formatNumber(value: number): string {
  return withMinus(EXACT.format(value));
}

const EXACT = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });

/** Powers of ten that have a word, the largest first. */
const SCALES = [
  [12, quantityWords.trillion],
  [9, quantityWords.billion],
  [6, quantityWords.million],
] as const;

/** So many decimals may stand before "million". */
const SCALED_DECIMALS = 2;

function formatAmount(amount: number, currency: string): string {
  const scale = SCALES.find(([power]) => Math.abs(amount) >= 10 ** power && placeOf(amount) >= power - SCALED_DECIMALS);
  if (!scale) return inCurrency(amount, currency, decimalsOf(amount));
  const [power, inWords] = scale;
  // As text, so that no division makes another number of it.
  const scaled = `${amount}e-${power}` as `${number}`;
  return inWords(inCurrency(scaled, currency, { minimumFractionDigits: 0, maximumFractionDigits: SCALED_DECIMALS }));
}

function inCurrency(amount: number | `${number}`, currency: string, decimals: Intl.NumberFormatOptions): string {
  return withMinus(new Intl.NumberFormat(LOCALE, { style: 'currency', currency, ...decimals }).format(amount));
}

function decimalsOf(amount: number): Intl.NumberFormatOptions {
  return Number.isInteger(amount) ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 20 };
}

/** U+2212, which stands as high and as wide as a plus. */
function withMinus(text: string): string {
  return text.replace(/^-/, '\u2212');
}
