import { compareDates } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { StoryEvent } from '../records/event.ts';
import type { Source } from '../records/source.ts';

/** The day a fact was first published: the earliest among its sources; null when none of them is dated. */
export function firstPublished(sources: readonly Source[]): EdtfDate | null {
  return sortedDays(sources)[0] ?? null;
}

/** The last day that any of these was published; null when none of them is dated. */
export function lastPublished(sources: readonly Source[]): EdtfDate | null {
  return sortedDays(sources).at(-1) ?? null;
}

/**
 * The day from which on what an event tells is known: that of its first publication, but nothing is known before it
 * happens. What a source of "February" tells of the 20th is known from the 20th. Null when no source of it is dated.
 *
 * @param published the day it was first published
 */
export function knownSince({ date }: Pick<StoryEvent, 'date'>, published: EdtfDate | null): EdtfDate | null {
  return published !== null && published.first < date.first ? date : published;
}

function sortedDays(sources: readonly Source[]): readonly EdtfDate[] {
  return sources.flatMap(({ published }) => published ?? []).toSorted(compareDates);
}
