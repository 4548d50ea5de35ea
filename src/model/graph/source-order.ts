import type { Source } from '../records/source.ts';

/** Sources by day published, then by id; those without a recorded day last. */
export function compareSources(a: Source, b: Source): number {
  const [first, second] = [a.published?.first ?? '9999', b.published?.first ?? '9999'];
  return first < second || (first === second && a.id < b.id) ? -1 : 1;
}
