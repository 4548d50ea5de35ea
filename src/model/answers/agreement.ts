import { isDate, type Answer, type Claim } from '../records/claim.ts';
import { mayBeSameDay } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';

/** An answer that has been given: what of a claim tells whether it agrees with another. */
export type ComparedClaim = Pick<Claim, 'qualifier' | 'partial'> & { readonly answer: Answer };

/** How two answers to one question go together, their days left aside: "close" give the same number, one of them exactly. */
export type Agreement = 'same' | 'close' | 'compatible' | 'contrary';

/**
 * Whether two answers say the same, leave room for each other, or exclude each other.
 *
 * - Numbers and sums: "over 19" and "27" leave room for each other, "over 19" and "19" do not. "At least 12" and
 *   "about 12" are close to "12"; "about 12" leaves room for no other number. Sums in two currencies exclude each other.
 * - Sets: a list that is said to name only some leaves room for any list that holds all it names, and for any other
 *   that names only some.
 * - Dates: "September 2025" leaves room for each of its days.
 * - Texts, yes and no: the same words or contrary ones.
 */
export function agreementOf(a: ComparedClaim, b: ComparedClaim): Agreement {
  const [first, second] = [a.answer, b.answer];
  if (typeof first === 'string' && typeof second === 'string') return ofTexts(first, second);
  if (isDate(first) && isDate(second)) return ofDates(first, second);
  if (Array.isArray(first) && Array.isArray(second)) return ofSets(a, first, b, second);
  if (isSum(first) && isSum(second)) return ofSums(a, first, b, second);
  return 'contrary';
}

/** Texts with their letters composed one way. */
function ofTexts(a: string, b: string): Agreement {
  return a.normalize('NFC') === b.normalize('NFC') ? 'same' : 'contrary';
}

function ofDates(a: EdtfDate, b: EdtfDate): Agreement {
  if (withoutSpaces(a) === withoutSpaces(b)) return 'same';
  return mayBeSameDay(a, b) ? 'compatible' : 'contrary';
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

type Sum = Exclude<Answer, string | readonly string[] | EdtfDate>;

function isSum(answer: Answer): answer is Sum {
  return typeof answer === 'number' || (typeof answer === 'object' && 'amount' in answer);
}

function ofSums(a: ComparedClaim, sumA: Sum, b: ComparedClaim, sumB: Sum): Agreement {
  const [first, second] = [amountOf(sumA), amountOf(sumB)];
  if (first.currency !== second.currency || !canBothBe(range(a, first.amount), range(b, second.amount)))
    return 'contrary';
  if (first.amount !== second.amount) return 'compatible';
  if (a.qualifier === b.qualifier) return 'same';
  return isPlain(a) || isPlain(b) ? 'close' : 'compatible';
}

function isPlain({ qualifier }: ComparedClaim): boolean {
  return qualifier === null || qualifier === 'about';
}

function amountOf(sum: Sum): { readonly amount: number; readonly currency: string | null } {
  return typeof sum === 'number' ? { amount: sum, currency: null } : sum;
}

/** The numbers an answer leaves open; the lowest of "over" is not among them. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly isAbove: boolean;
}

function range({ qualifier }: ComparedClaim, amount: number): Range {
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return { from: amount, to: Infinity, isAbove: qualifier === 'over' };
    case 'up-to':
      return { from: -Infinity, to: amount, isAbove: false };
    case 'about':
    case null:
      return { from: amount, to: amount, isAbove: false };
    default:
      return qualifier satisfies never;
  }
}

function canBothBe(a: Range, b: Range): boolean {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  const isAbove = (a.isAbove && a.from === from) || (b.isAbove && b.from === from);
  return isAbove ? from < to : from <= to;
}
