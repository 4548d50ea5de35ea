import type { Graph } from '../graph/graph.ts';
import type { Collection } from '../records/content.ts';

/**
 * The id that a record was published under first, by which programs go on knowing it after it was renamed. A record that
 * another was made one with has the ids of both: the list of versions tells its own, and without one the first of those
 * that it had is taken.
 */
export function firstIdOf(
  { versions }: Graph,
  collection: Collection,
  { id, formerIds }: { readonly id: string; readonly formerIds: readonly string[] },
): string {
  const listed = versions.get(`${collection}/${id}`)?.[0]?.path.split('/')[1];
  return listed ?? formerIds[0] ?? id;
}
