import { boundsOf } from '../records/quantity.ts';
import { pledgeHistories, type PledgeHistory } from '../pledges/pledge-history.ts';
import type { Delivery } from '../pledges/delivery.ts';
import { factProblems } from '../../words/problems/facts.ts';
import type { WarningRule } from './rule.ts';

/**
 * More was delivered than pledged: it happens, and it is easily a delivery written twice or a number told "in all". A
 * note on the last delivery is the answer.
 */
export const deliveredMore: WarningRule = function* (graph) {
  for (const { delivery, steps } of pledgeHistories(graph)) {
    const last = lastDelivery(steps);
    if (!delivery?.excess || last?.fact.note !== null) continue;
    yield {
      of: last.event,
      field: `pledges.${last.event.pledges.indexOf(last.fact)}.quantity`,
      ...factProblems.deliveredMore(inDigits(delivery), inDigits(delivery.of!)),
    };
  }
};

function lastDelivery(steps: PledgeHistory['steps']) {
  return steps.findLast(({ fact }) => fact.status === 'delivered');
}

function inDigits({ quantity, qualifier }: Pick<Delivery, 'quantity' | 'qualifier'>): string {
  const { from, to } = boundsOf(quantity);
  const { range, qualified } = factProblems.quantity;
  const text = from === to ? String(from) : range(from, to);
  return qualifier === null ? text : qualified(qualifier, text);
}
