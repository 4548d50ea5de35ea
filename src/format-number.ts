import type { ToldQuantity } from './model/answers/widest-bounds.ts';
import { placeOf } from './model/quantities/decimal.ts';
import { singularOf } from './model/quantities/singular.ts';
import type { Qualifier } from './model/records/fields.ts';
import type { Quantity } from './model/records/quantity.ts';

/** What a number counts, in the plural and, where no rule makes it of that, in the singular. */
export interface Unit {
  readonly unit: string | null;
  readonly unitOne: string | null;
}

const LOCALE = 'en-GB';

const QUALIFIERS = { about: 'about ', over: 'over ', 'at-least': 'at least ', 'up-to': 'up to ' } as const;

/**
 * A number as a source gives it, with what it counts: "over 500 grants", "1 envoy", "30 to 40 people", "12.5%", "fewer
 * than 50 states", "none" for no things at all. Exact, with a true minus sign.
 */
export function formatQuantity(quantity: Quantity, qualifier: Qualifier, { unit, unitOne }: Unit): string {
  const isPart = isPercent(unit);
  if (quantity === 0 && qualifier === null && unit !== null && !isPart) return 'none';
  const isCounted = unit !== null && !isPart && Number.isInteger(boundIn(quantity));
  const number = prefixOf(qualifier, isCounted ? 'fewer than ' : 'under ') + inRange(quantity, formatNumber);
  if (unit === null) return number;
  if (isPart) return `${number}%`;
  return `${number} ${Math.abs(boundIn(quantity)) === 1 && typeof quantity === 'number' ? (unitOne ?? singularOf(unit)) : unit}`;
}

/** Several that stand for one thing, each with its own bound and the last with what they count: "6, or up to 5 wells". */
export function formatQuantities(bounds: readonly ToldQuantity[], unit: Unit): string {
  const before = isPercent(unit.unit) ? unit : { unit: null, unitOne: null };
  const texts = bounds.map(({ quantity, qualifier }, i) =>
    formatQuantity(quantity, qualifier, i < bounds.length - 1 ? before : unit),
  );
  return texts.join(OR);
}

/** The same of sums: "€6, or up to €5". */
export function formatAmounts(bounds: readonly ToldQuantity[], currency: string): string {
  return bounds.map(({ quantity, qualifier }) => formatMoney(quantity, currency, qualifier)).join(OR);
}

const OR = ', or ';

/**
 * An amount of money as a source gives it: "over €7 billion", "¥500", "CA$30 million to CA$40 million". Exact: 1,234,567
 * is not rounded to a million. A sum that is not whole has as many decimals as its currency (ISO 4217, by way of
 * CLDR), and more where it needs them.
 */
export function formatMoney(quantity: Quantity, currency: string, qualifier: Qualifier): string {
  return prefixOf(qualifier, 'under ') + inRange(quantity, (amount) => formatAmount(amount, currency));
}

/** "Canadian dollar", from `CAD`; for a sentence: "converted from Canadian dollars". */
export function formatCurrency(code: string): string {
  const parts = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: code, currencyDisplay: 'name' });
  return parts.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}

/** "three", from 3; digits from ten on. */
export function formatNumberWord(count: number): string {
  return WORDS[count] ?? formatNumber(count);
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function isPercent(unit: string | null): boolean {
  return unit !== null && /^(?:%|per ?cent)$/i.test(unit);
}

function prefixOf(qualifier: Qualifier, under: string): string {
  if (qualifier === null) return '';
  return qualifier === 'under' ? under : QUALIFIERS[qualifier];
}

/** "30 to 40": in words, since search takes what stands after a dash for no word of its own. */
function inRange(quantity: Quantity, format: (value: number) => string): string {
  if (typeof quantity === 'number') return format(quantity);
  return `${format(quantity.minValue)} to ${format(quantity.maxValue)}`;
}

function boundIn(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantity.maxValue;
}

function formatNumber(value: number): string {
  return withMinus(value.toLocaleString(LOCALE, { maximumFractionDigits: 20 }));
}

/** Powers of ten that have a word, the largest first. */
const SCALES = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
] as const;

/** So many decimals may stand before "million". */
const SCALED_DECIMALS = 2;

function formatAmount(amount: number, currency: string): string {
  const fits = ([power]: readonly [number, string]) =>
    Math.abs(amount) >= 10 ** power && placeOf(amount) >= power - SCALED_DECIMALS;
  const [power, word] = SCALES.find(fits) ?? [0, ''];
  const decimals =
    power > 0 ? { minimumFractionDigits: 0, maximumFractionDigits: SCALED_DECIMALS } : decimalsOf(amount);
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, ...decimals });
  // As text, so that no division makes another number of it.
  return withMinus(format.format(power > 0 ? (`${amount}e-${power}` as `${number}`) : amount)) + word;
}

function decimalsOf(amount: number): Intl.NumberFormatOptions {
  return Number.isInteger(amount) ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 20 };
}

/** U+2212, which stands as high and as wide as a plus. */
function withMinus(text: string): string {
  return text.replace(/^-/, '\u2212');
}
