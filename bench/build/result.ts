import type { Cost } from './measured-run.ts';
import type { Weight } from './weigh-site.ts';

/** What was done before a build of ours. */
export const CHANGES = ['cold', 'nothing changed', 'one article added', 'one event corrected'] as const;

export type Change = (typeof CHANGES)[number];

interface PeerResult {
  readonly version: string;
  readonly cold: Cost;
  readonly weight: Weight;
}

/** What the builds of a story of one size came to; costs are medians. */
export interface Result {
  readonly sources: number;
  /** Records of all kinds. */
  readonly records: number;
  readonly runs: number;
  readonly ours: Readonly<Record<Change, Cost>> & { readonly weight: Weight };
  /** What each peer takes from nothing, by its name. */
  readonly peers: Readonly<Record<string, PeerResult>>;
  /**
   * What the first build took longer than a cold one by the wall, by the images that it drew: milliseconds each; null
   * where it took less, since other work slowed the cold one.
   */
  readonly drawing: number | null;
  readonly check: { readonly first: Cost; readonly 'one file changed': Cost };
}

/** The median of each figure. */
export function medianCost(costs: readonly Cost[]): Cost {
  const memory = costs.map((cost) => cost.memory).filter((bytes) => bytes !== null);
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: memory.length > 0 ? median(memory) : null,
  };
}

/** The middle of these numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** Milliseconds by the wall for each image that only the first of two builds drew; null where the other took longer. */
export function drawingTime(first: Cost, second: Cost, drawn: number): number | null {
  const longer = first.wall - second.wall;
  return longer > 0 ? (longer * 1000) / drawn : null;
}
