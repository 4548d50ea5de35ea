import type { PledgeHistory } from './pledge-history.ts';
import type { Pledge } from '../records/pledge.ts';
import { isSetAside } from '../records/fact.ts';
import { isGone, type PledgeStatus } from './pledge-status.ts';
import { addQuantities, type Quantity } from '../records/quantity.ts';
import { jointQualifier } from './joint-qualifier.ts';

/** What several pledges come to together. */
export interface PledgeTotal {
  readonly to: string;
  readonly status: PledgeStatus;
  readonly quantity: Quantity;
  readonly qualifier: Pledge['qualifier'];
  readonly unit: string | null;
  readonly unitOne: string | null;
  readonly currency: string | null;
  /** The sources that give every one of them. */
  readonly sources: readonly string[];
  readonly pledges: readonly PledgeHistory[];
}

/** A pledge of which a source says how much. */
interface Counted {
  readonly history: PledgeHistory;
  /** The step by which it came as far as it has, which says how much. */
  readonly amount: Pledge & { readonly quantity: Quantity };
}

/**
 * Sums of pledges of the same thing to one receiver that have come equally far and are told by the same sources.
 * Nothing is added up across units, across sources that may count differently, over a pledge that is denied, over one
 * of which sources give different numbers or different words, over one that came further without a number, or over one that may be a part
 * of another. What was set aside is not counted.
 */
export function pledgeTotals(histories: readonly PledgeHistory[]): readonly PledgeTotal[] {
  const groups = Map.groupBy(histories.flatMap(counted), groupOf);
  return [...groups.values()].flatMap((group) => total(group) ?? []);
}

function counted(history: PledgeHistory): readonly Counted[] {
  const { steps, status, to, isCounted, variants } = history;
  const isDenied = history.denials.some(({ fact }) => !isSetAside(fact));
  const numbers = new Set(steps.flatMap(({ fact }) => (fact.quantity === null ? [] : countOf(fact))));
  const told = steps.flatMap(({ fact }) =>
    fact.status === status && fact.quantity !== null ? [{ ...fact, quantity: fact.quantity }] : [],
  );
  const amount = told.at(-1);
  const isManyDeliveries = status === 'delivered' && told.length > 1;
  const isOneThing = variants.length === 1 && numbers.size <= 1;
  if (to === null || !isCounted || isGone(status) || isDenied || !isOneThing || isManyDeliveries || !amount) return [];
  return [{ history, amount }];
}

/** A number with what it counts. */
function countOf({ quantity, unit, currency }: Pledge): string {
  return JSON.stringify([quantity, unit, currency]);
}

function groupOf({ history: { to, what, status }, amount: { unit, currency, over, sources } }: Counted): string {
  return JSON.stringify([to, what, status, unit, currency, over, sources.toSorted()]);
}

function total(group: readonly Counted[]): PledgeTotal | null {
  const [{ history, amount }] = group as readonly [Counted];
  const qualifier = jointQualifier(group.map((one) => one.amount.qualifier));
  if (group.length < 2 || qualifier === undefined || mayBeCountedTwice(group)) return null;
  return {
    to: history.to!,
    status: history.status,
    quantity: addQuantities(group.map((one) => one.amount.quantity)),
    qualifier,
    unit: amount.unit,
    unitOne: amount.unitOne,
    currency: amount.currency,
    sources: amount.sources,
    pledges: group.map((one) => one.history),
  };
}

/** What someone pledges alone may be a part of what it pledges together with others. */
function mayBeCountedTwice(group: readonly Counted[]): boolean {
  return group.some(({ history: { by } }) =>
    group.some((other) => other.history.by.join() !== by.join() && other.history.by.some((id) => by.includes(id))),
  );
}
