import type { RecordedFact } from '../graph/recorded-fact.ts';
import { foldName } from '../names/fold.ts';
import { intervalOf, overlap } from '../quantities/interval.ts';
import type { Pledge } from '../records/pledge.ts';

type RecordedPledge = RecordedFact<Pledge>;

/** What some sources say that an offer is, where others say it is something else. */
export interface PledgeVariant {
  readonly what: string;
  /** Each time it was told so, oldest first. */
  readonly steps: readonly RecordedPledge[];
}

/** The words that all tellings of one offer share: those of the pledge that the others name, or its own. */
export function sharedWhat({ what, alternateOf }: Pick<Pledge, 'what' | 'alternateOf'>): string {
  return foldName(alternateOf ?? what);
}

/**
 * The variants in which sources tell one offer, that which the others name first; one where all tell the same.
 *
 * @param steps each time the offer was told, oldest first
 */
export function variantsOf(steps: readonly RecordedPledge[]): readonly PledgeVariant[] {
  const inOrder = steps.toSorted((a, b) => Number(isAlternate(a)) - Number(isAlternate(b)));
  return [...Map.groupBy(inOrder, ({ fact }) => foldName(fact.what)).values()].map((of) => ({
    what: of.at(-1)!.fact.what,
    steps: of,
  }));
}

/** True where sources tell one offer in other words, or of one event in numbers that exclude each other. */
export function isToldInTwoWays(steps: readonly RecordedPledge[]): boolean {
  if (variantsOf(steps).length > 1) return true;
  return steps.some((step, i) => steps.slice(i + 1).some((other) => numbersDiffer(step, other)));
}

function isAlternate({ fact }: RecordedPledge): boolean {
  return fact.alternateOf !== null;
}

function numbersDiffer(one: RecordedPledge, other: RecordedPledge): boolean {
  const [a, b] = [one.fact, other.fact];
  if (one.event.id !== other.event.id || a.status !== b.status) return false;
  if (a.sources.some((id) => b.sources.includes(id)) || a.unit !== b.unit || a.currency !== b.currency) return false;
  if (a.quantity === null || b.quantity === null) return false;
  return !overlap(intervalOf(a.quantity, a.qualifier), intervalOf(b.quantity, b.qualifier));
}
