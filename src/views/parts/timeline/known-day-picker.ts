import { formatDateAsNoun } from '../../../format.ts';
import { MOST_ON_A_PAGE } from '../../../model/divided-list.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { knownDays } from '../../../model/graph/known-on.ts';
import { firstPublished } from '../../../model/graph/publication.ts';
import { knownDaysUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { knownDayLink, type KnownDayLink } from './known-day-link.ts';
import { knownNote } from './known-note.ts';
import { asKnownWords } from '../../../words/as-known.ts';
import { knownDayWords } from '../../../words/known-days.ts';

/** What a reader needs who goes back to what was known on a day. */
export interface KnownDayOptions {
  /** The days on which anything became known, oldest first, two at least; of very many the last. */
  readonly days: readonly KnownDayLink[];
  /** Where all of them are, if these are only the last; else null. */
  readonly all: Link | null;
  /** What is told as it is now, whatever the day. */
  readonly note: string;
  /** The answer to a day before the first. */
  readonly nothing: string;
}

/** How many days are offered where there are more than fit a page. */
const LATEST = 20;

/** Null for a story that became known in one day, or on no day that is recorded. */
export function knownDayOptions(graph: Graph): KnownDayOptions | null {
  const days = knownDays(graph);
  const first = firstPublished([...graph.sources.values()]);
  if (first === null || days.length < 2) return null;
  const isWhole = days.length <= MOST_ON_A_PAGE;
  return {
    days: (isWhole ? days : days.slice(-LATEST)).map(knownDayLink),
    all: isWhole ? null : { href: knownDaysUrl(), label: asKnownWords.allDays },
    note: knownNote(graph),
    nothing: knownDayWords.tooEarlyThen(formatDateAsNoun(first).text),
  };
}
