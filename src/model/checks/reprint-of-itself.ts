import type { Content } from '../records/content.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** No source reprints itself, nor a reprint of itself: what is printed again goes back to something. */
export const reprintOfItself: Check = function* (content) {
  const originals = new Map(content.sources.map(({ id, data }) => [id, data.reprints]));
  for (const entry of content.sources)
    if (goesBackToItself(entry.id, originals))
      yield problemAt(entry, 'reprints', {
        found:
          entry.data.reprints === entry.id ? 'the source reprints itself' : 'a reprint of what reprints this source',
        fix: 'leave it out of the one that came first',
      });
};

/** One problem for each ring: on the first of its ids in the alphabet. */
function goesBackToItself(start: string, originals: ReadonlyMap<Content['sources'][number]['id'], string | null>) {
  const way = [start];
  for (let next = originals.get(start); next; next = originals.get(next)) {
    if (next === start) return way.toSorted()[0] === start;
    if (way.includes(next)) return false;
    way.push(next);
  }
  return false;
}
