import { formatDateAsNoun } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { knownDays } from '../../../model/graph/known-on.ts';
import { firstPublished } from '../../../model/graph/publication.ts';
import { knownDayLink, type KnownDayLink } from './known-day-link.ts';
import { knownNote } from './known-note.ts';
import { knownDayWords } from '../../../words/known-days.ts';

/** What a reader needs who goes back to what was known on a day. */
export interface KnownDayOptions {
  /** The days on which anything became known, oldest first; two at least. */
  readonly days: readonly KnownDayLink[];
  /** What is told as it is now, whatever the day. */
  readonly note: string;
  /** The answer to a day before the first. */
  readonly nothing: string;
}

/** Null for a story that became known in one day, or on no day that is recorded. */
export function knownDayOptions(graph: Graph): KnownDayOptions | null {
  const days = knownDays(graph).map(knownDayLink);
  const first = firstPublished([...graph.sources.values()]);
  if (first === null || days.length < 2) return null;
  return {
    days,
    note: knownNote(graph),
    nothing: knownDayWords.tooEarlyThen(formatDateAsNoun(first).text),
  };
}
