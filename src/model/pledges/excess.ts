import { addExactly } from '../quantities/decimal.ts';
import { intervalOf } from '../quantities/interval.ts';
import type { Qualifier } from '../records/fields.ts';
import { boundsOf, type Quantity } from '../records/quantity.ts';
import { jointQualifier } from './joint-qualifier.ts';

/** How much, as a source says it: over 500. */
export interface Amount {
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
}

/** By how much an amount is above another that counts the same; null where it is not, or not for sure. */
export function excessOver(amount: Amount, promised: Amount): Amount | null {
  const [least, most] = [
    intervalOf(amount.quantity, amount.qualifier),
    intervalOf(promised.quantity, promised.qualifier),
  ];
  const qualifier = jointQualifier([amount.qualifier, beyond(promised.qualifier)]);
  if (least.from <= most.to || qualifier === undefined) return null;
  return { quantity: difference(amount.quantity, promised.quantity), qualifier };
}

/** What is above "up to 5" is counted from 5, and what is above "under 5" is over that. */
function beyond(qualifier: Qualifier): Qualifier {
  return qualifier === 'up-to' ? null : qualifier === 'under' ? 'over' : qualifier;
}

function difference(a: Quantity, b: Quantity): Quantity {
  const minValue = addExactly([boundsOf(a).from, -boundsOf(b).to]);
  const maxValue = addExactly([boundsOf(a).to, -boundsOf(b).from]);
  return minValue === maxValue ? minValue : { minValue, maxValue };
}
