import { isDate, type Answer } from '../records/claim.ts';
import { quantityOf, type Measure, type Quantity } from '../records/quantity.ts';

/** A number or an amount of money that answers a question. */
export interface Sum {
  readonly quantity: Quantity;
  /** Null for a number of things. */
  readonly currency: string | null;
  /** The currency that the source converted it from. */
  readonly convertedFrom: string | null;
}

/** True for an answer that is a number, an amount of money or a range of either. */
export function isSum(answer: Answer): answer is number | Measure {
  return typeof answer === 'number' || (typeof answer === 'object' && !Array.isArray(answer) && !isDate(answer));
}

/** A number or an amount, however it is written. */
export function sumOf(answer: number | Measure): Sum {
  if (typeof answer === 'number') return { quantity: answer, currency: null, convertedFrom: null };
  return {
    quantity: quantityOf(answer),
    currency: answer.currency ?? null,
    convertedFrom: answer.convertedFrom ?? null,
  };
}
