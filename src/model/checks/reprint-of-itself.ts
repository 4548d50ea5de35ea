import { isCertainlyBefore } from '../dates/date-order.ts';
import { dateFrom } from '../dates/edtf.ts';
import type { Content } from '../records/content.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** No source reprints itself, a reprint of itself or what came later: what is printed again was printed before. */
export const reprintOfItself: Check = function* (content) {
  const originals = new Map(content.sources.map(({ id, data }) => [id, data.reprints]));
  const published = new Map(content.sources.map(({ id, data }) => [id, data.published]));
  for (const entry of content.sources) {
    const [day, original] = [entry.data.published, published.get(entry.data.reprints ?? '') ?? null];
    if (goesBackToItself(entry.id, originals))
      yield problemAt(entry, 'reprints', entry.data.reprints === entry.id ? WORDS.itself : WORDS.circle);
    else if (day !== null && original !== null && isCertainlyBefore(dateFrom(day), dateFrom(original)))
      yield problemAt(entry, 'reprints', WORDS.ofLater(original, day));
  }
};

const WORDS = sourceProblems.reprintOfItself;

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
