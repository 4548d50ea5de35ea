import type { Qualifier } from '../records/fields.ts';
import { boundsOf, type Quantity } from '../records/quantity.ts';

/** A number as a source tells it. */
export interface ToldQuantity {
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
}

const IN_ORDER = [null, 'about', 'at-least', 'over', 'up-to', 'under'] as const satisfies readonly Qualifier[];

/**
 * What several numbers for one thing leave open, one a qualifier: 3, 6 and "up to 5" come to 3 to 6 and "up to 5"; of
 * "over 5" and "over 9" the first stays, which has the other in it. A bound is never a number that was told exactly.
 */
export function widestBounds(told: readonly ToldQuantity[]): readonly ToldQuantity[] {
  return IN_ORDER.flatMap((qualifier) => {
    const alike = told.filter((one) => one.qualifier === qualifier);
    return alike.length === 0 ? [] : [{ quantity: widestOf(qualifier, alike), qualifier }];
  });
}

function widestOf(qualifier: Qualifier, told: readonly ToldQuantity[]): Quantity {
  const minValue = Math.min(...told.map(({ quantity }) => boundsOf(quantity).from));
  const maxValue = Math.max(...told.map(({ quantity }) => boundsOf(quantity).to));
  if (qualifier === 'over' || qualifier === 'at-least' || minValue === maxValue) return minValue;
  return qualifier === 'under' || qualifier === 'up-to' ? maxValue : { minValue, maxValue };
}
