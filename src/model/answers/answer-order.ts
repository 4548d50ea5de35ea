import { isDate, type Claim } from '../records/claim.ts';
import { compareDates } from '../dates/date-order.ts';
import type { Question } from '../records/question.ts';
import { boundsOf } from '../records/quantity.ts';
import { isSum, sumOf } from './sum.ts';

/**
 * Orders answers low to high: numbers, sums and dates by their value, yes before no, lists by how many they name.
 * Texts have no order of their own. An answer that is not recorded comes last.
 */
export function compareAnswers(type: Question['type'], a: Pick<Claim, 'answer'>, b: Pick<Claim, 'answer'>): number {
  if (a.answer === null || b.answer === null) return Number(a.answer === null) - Number(b.answer === null);
  if (isDate(a.answer) && isDate(b.answer)) return compareDates(a.answer, b.answer);
  if (typeof a.answer === 'string' && typeof b.answer === 'string') return compareTexts(type, a.answer, b.answer);
  return compareText(currencyOf(a.answer), currencyOf(b.answer)) || compareSizes(a.answer, b.answer);
}

function compareTexts(type: Question['type'], a: string, b: string): number {
  return type === 'yes-no' ? Number(a === 'no') - Number(b === 'no') : 0;
}

/** Sums in two currencies have no order; they stand currency by currency. */
function currencyOf(answer: NonNullable<Claim['answer']>): string {
  return isSum(answer) ? (sumOf(answer).currency ?? '') : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of ranges, the one that begins lower comes first, then the one that ends lower. */
function compareSizes(a: NonNullable<Claim['answer']>, b: NonNullable<Claim['answer']>): number {
  const [first, second] = [boundsOfAnswer(a), boundsOfAnswer(b)];
  return first.from - second.from || first.to - second.to;
}

function boundsOfAnswer(answer: NonNullable<Claim['answer']>): ReturnType<typeof boundsOf> {
  if (isSum(answer)) return boundsOf(sumOf(answer).quantity);
  return boundsOf(Array.isArray(answer) ? answer.length : 0);
}
