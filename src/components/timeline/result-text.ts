import type { TimelineState } from './timeline-state.ts';

/**
 * How many events are shown, in words: "All 31 events", "3 of 31 events", and why there is none where it can be said.
 *
 * @param shown how many are shown, of `all`
 * @param nothingKnown the sentence for a day on which nothing was known yet; empty for any other
 */
export function resultText({ from, to }: TimelineState, shown: number, all: number, nothingKnown = ''): string {
  const events = all === 1 ? 'event' : 'events';
  if (shown === all) return `All ${all} ${events}`;
  if (nothingKnown !== '') return `${shown} of ${all} ${events}. ${nothingKnown}`;
  const isReversed = from !== '' && to !== '' && from > to;
  return `${shown} of ${all} ${events}${isReversed ? ': the day in “From” is after the day in “To”' : ''}`;
}
