import { isDate, type Claim } from '../records/claim.ts';
import { compareDates } from '../dates/date-order.ts';
import type { Question } from '../records/question.ts';

/**
 * Orders answers low to high: numbers, sums and dates by their value, yes before no, lists by how many they name.
 * Texts have no order of their own. An answer that is not recorded comes last.
 */
export function compareAnswers(type: Question['type'], a: Pick<Claim, 'answer'>, b: Pick<Claim, 'answer'>): number {
  if (a.answer === null || b.answer === null) return Number(a.answer === null) - Number(b.answer === null);
  if (isDate(a.answer) && isDate(b.answer)) return compareDates(a.answer, b.answer);
  if (typeof a.answer === 'string' && typeof b.answer === 'string') return compareTexts(type, a.answer, b.answer);
  return compareText(currencyOf(a.answer), currencyOf(b.answer)) || sizeOf(a.answer) - sizeOf(b.answer);
}

function compareTexts(type: Question['type'], a: string, b: string): number {
  return type === 'yes-no' ? Number(a === 'no') - Number(b === 'no') : 0;
}

/** Sums in two currencies have no order; they stand currency by currency. */
function currencyOf(answer: NonNullable<Claim['answer']>): string {
  return typeof answer === 'object' && 'currency' in answer ? answer.currency : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sizeOf(answer: NonNullable<Claim['answer']>): number {
  if (typeof answer === 'number') return answer;
  if (Array.isArray(answer)) return answer.length;
  return typeof answer === 'object' && 'amount' in answer ? answer.amount : 0;
}
