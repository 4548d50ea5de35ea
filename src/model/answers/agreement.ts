import { mayBeOneDay } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { intervalOf, overlap } from '../quantities/interval.ts';
import { isRounded, type Rounded } from '../quantities/rounding.ts';
import { isDate, type Answer, type Claim } from '../records/claim.ts';
import { boundsOf } from '../records/quantity.ts';
import { isSum, sumOf, type Sum } from './sum.ts';

/** An answer that has been given: what of a claim tells whether it agrees with another. */
export type ComparedClaim = Pick<Claim, 'qualifier' | 'partial'> & { readonly answer: Answer };

/**
 * How two answers to one question go together, their days left aside: "close" give the same number, one of them
 * exactly; of "rounded" numbers one is the other, rounded.
 */
export type Agreement = 'same' | 'close' | 'rounded' | 'compatible' | 'incomparable' | 'contrary';

/**
 * Whether two answers say the same, leave room for each other, exclude each other or cannot be compared.
 *
 * - Numbers and sums are compared as intervals (https://en.wikipedia.org/wiki/Allen%27s_interval_algebra): "over 19"
 *   and "27", "30 to 40" and "36" share a number and leave room for each other; "over 19" and "19" do not. "At least
 *   12" and "about 12" are close to "12". Rounded numbers: see `isRounded`.
 * - Sums in two currencies cannot be compared without a rate and its day, nor can one that its source converted.
 * - Sets: a list that is said to name only some leaves room for any list that holds all it names, and for any other
 *   that names only some.
 * - Dates: "September 2025" leaves room for each of its days, "about 21 January" for the 22nd.
 * - Texts, yes and no: the same words or contrary ones.
 */
export function agreementOf(a: ComparedClaim, b: ComparedClaim): Agreement {
  const [first, second] = [a.answer, b.answer];
  if (typeof first === 'string' && typeof second === 'string') return ofTexts(first, second);
  if (isDate(first) && isDate(second)) return ofDates(first, second);
  if (Array.isArray(first) && Array.isArray(second)) return ofSets(a, first, b, second);
  if (isSum(first) && isSum(second)) return ofSums(a, sumOf(first), b, sumOf(second));
  return 'contrary';
}

/** Texts with their letters composed one way. */
function ofTexts(a: string, b: string): Agreement {
  return a.normalize('NFC') === b.normalize('NFC') ? 'same' : 'contrary';
}

function ofDates(a: EdtfDate, b: EdtfDate): Agreement {
  if (withoutSpaces(a) === withoutSpaces(b)) return 'same';
  return mayBeOneDay(a, b) ? 'compatible' : 'contrary';
}

/** A choice of days may be written with spaces. */
function withoutSpaces({ edtf }: EdtfDate): string {
  return edtf.replace(/\s+/g, '');
}

function ofSets(a: ComparedClaim, ofA: readonly string[], b: ComparedClaim, ofB: readonly string[]): Agreement {
  const [aInB, bInA] = [ofA.every((id) => ofB.includes(id)), ofB.every((id) => ofA.includes(id))];
  if (aInB && bInA) return 'same';
  return (aInB && a.partial) || (bInA && b.partial) || (a.partial && b.partial) ? 'compatible' : 'contrary';
}

function ofSums(a: ComparedClaim, sumA: Sum, b: ComparedClaim, sumB: Sum): Agreement {
  if (sumA.currency !== sumB.currency) return 'incomparable';
  const isOne = isSameQuantity(sumA, sumB);
  if (isOne && a.qualifier === b.qualifier) return 'same';
  if (sumA.convertedFrom !== null || sumB.convertedFrom !== null) return 'incomparable';
  const [roundA, roundB] = [roundedFrom(a, sumA), roundedFrom(b, sumB)];
  if (!isOne && roundA && roundB && isRounded(roundA, roundB)) return 'rounded';
  if (!overlap(intervalOf(sumA.quantity, a.qualifier), intervalOf(sumB.quantity, b.qualifier))) return 'contrary';
  return isOne && (isPlain(a) || isPlain(b)) ? 'close' : 'compatible';
}

function isSameQuantity({ quantity: a }: Sum, { quantity: b }: Sum): boolean {
  const [ofA, ofB] = [boundsOf(a), boundsOf(b)];
  return ofA.from === ofB.from && ofA.to === ofB.to;
}

/** A number that may be another, rounded: one with a bound is not. */
function roundedFrom({ qualifier }: ComparedClaim, { quantity }: Sum): Rounded | null {
  if (typeof quantity !== 'number' || (qualifier !== null && qualifier !== 'about')) return null;
  return { value: quantity, qualifier };
}

function isPlain({ qualifier }: ComparedClaim): boolean {
  return qualifier === null || qualifier === 'about';
}
