import type { Source } from '../../../model/records/source.ts';

const KEPT = 'Events are described as we know them today: titles, dates, participants, languages and names.';
const INEXACT = 'A source whose exact day is not known counts from the first day on which it may have been published.';

/**
 * What of the story is told as it is now though it is asked for as of an earlier day, in a sentence; and one on how
 * inexact days of publication count, where that makes a difference.
 *
 * @param sources those that may count
 * @param day the day that is asked for, `YYYY-MM-DD`; leave it out for any day
 */
export function knownNote(sources: readonly Source[], day?: string): string {
  return sources.some((source) => isInexact(source, day)) ? `${KEPT} ${INEXACT}` : KEPT;
}

/** True for a source that may have been published after the day on which it counts already. */
function isInexact({ published }: Source, day?: string): boolean {
  if (published === null || published.first === published.last) return false;
  return day === undefined || (published.first <= day && day < published.last);
}
