import type { TimelineState } from './timeline-state.ts';
import { resultWords } from '../../words/timeline-filter.ts';

/**
 * How many events are shown, in words: "All 31 events", "3 of 31 events", and why there is none where it can be said.
 *
 * @param shown how many are shown, of `all`
 * @param nothingKnown the sentence for a day on which nothing was known yet; empty for any other
 */
export function resultText({ from, to }: TimelineState, shown: number, all: number, nothingKnown = ''): string {
  if (shown === all) return resultWords.all(all);
  const some = resultWords.some(shown, all);
  if (nothingKnown !== '') return resultWords.because(some, nothingKnown);
  const isReversed = from !== '' && to !== '' && from > to;
  return isReversed ? resultWords.because(some, resultWords.reversed) : some;
}
