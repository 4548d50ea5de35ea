import type { RecordedFact } from '../graph/recorded-fact.ts';
import { addQuantities, type Quantity } from '../records/quantity.ts';
import type { Pledge } from '../records/pledge.ts';
import { excessOver, type Amount } from './excess.ts';
import { jointQualifier } from './joint-qualifier.ts';

type RecordedStep = RecordedFact<Pledge>;
/** How much a step of a pledge says, with what it counts. */
export type PledgedAmount = Pick<Pledge, 'qualifier' | 'unit' | 'unitOne' | 'currency'> & {
  readonly quantity: Quantity;
};

/** What was delivered of one pledge, all deliveries together. */
export interface Delivery extends PledgedAmount {
  /** How much was promised of the same; null where that is not told, or told in more than one way. */
  readonly of: Amount | null;
  /** By how much that is more than was promised; null where it is not, or not for sure. */
  readonly excess: Amount | null;
  /** False where a source counted all of it itself, by a delivery "in all" that nothing was added to. */
  readonly isOurSum: boolean;
}

/**
 * All deliveries under one pledge added up; null where there is nothing to add or hold them against, or where one has
 * no number or counts something else. One event tells of one delivery: what two sources say of it alike counts once,
 * and what they say of it otherwise leaves no sum. A delivery "in all" stands for those before it.
 *
 * @param steps each time the pledge was told, oldest first
 */
export function deliveryOf(steps: readonly RecordedStep[]): Delivery | null {
  const deliveries = steps.filter(({ fact }) => fact.status === 'delivered');
  if (deliveries.length === 0 || !deliveries.every(isCounted)) return null;
  const counted = eachOnce(sinceInAll(deliveries));
  const [first] = counted;
  if (!first || !counted.every((step) => countsAlike(step.fact, first.fact))) return null;
  const qualifier = jointQualifier(counted.map(({ fact }) => fact.qualifier));
  const of = promisedOf(steps, first.fact);
  if (qualifier === undefined || (counted.length < 2 && of === null)) return null;
  const { unit, unitOne, currency } = first.fact;
  const amount = { quantity: addQuantities(counted.map(({ fact }) => fact.quantity)), qualifier };
  const isOurSum = counted.length > 1 || !first.fact.inAll;
  return { ...amount, unit, unitOne, currency, of, excess: of && excessOver(amount, of), isOurSum };
}

type CountedStep = RecordedStep & { readonly fact: Pledge & { readonly quantity: Quantity } };

function isCounted(step: RecordedStep): step is CountedStep {
  return step.fact.quantity !== null;
}

/** The last delivery that counts all before it, and those after it. */
function sinceInAll(deliveries: readonly CountedStep[]): readonly CountedStep[] {
  return deliveries.slice(
    Math.max(
      0,
      deliveries.findLastIndex(({ fact }) => fact.inAll),
    ),
  );
}

/** Each delivery once; none where sources count what one event tells of differently. */
function eachOnce(deliveries: readonly CountedStep[]): readonly CountedStep[] {
  const byEvent = [...Map.groupBy(deliveries, ({ event }) => event.id).values()].map((told) => {
    if (new Set(told.map(({ fact }) => fact.sources.toSorted().join(' '))).size === 1) return told;
    return new Set(told.map(({ fact }) => amountKey(fact))).size === 1 ? told.slice(0, 1) : null;
  });
  return byEvent.every((told) => told !== null) ? byEvent.flat() : [];
}

function promisedOf(steps: readonly RecordedStep[], delivered: Pledge): Delivery['of'] {
  const promises = steps
    .filter(isCounted)
    .filter(({ fact }) => fact.status !== 'delivered' && fact.status !== 'denied');
  const [first] = promises;
  if (!first || !countsAlike(first.fact, delivered)) return null;
  if (!promises.every(({ fact }) => amountKey(fact) === amountKey(first.fact))) return null;
  return { quantity: first.fact.quantity, qualifier: first.fact.qualifier };
}

function countsAlike(a: Pledge, b: Pledge): boolean {
  return a.unit === b.unit && a.currency === b.currency;
}

function amountKey({ quantity, qualifier, unit, currency }: Pledge): string {
  return JSON.stringify([quantity, qualifier, unit, currency]);
}
