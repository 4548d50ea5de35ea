import { compareDates, earliestOf, END, latestBeginningOf } from '../dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import type { StoryEvent } from '../records/event.ts';
import type { Source } from '../records/source.ts';

/** Every day on which anything became of a source: published, updated, corrected or retracted; oldest first. */
export function daysOfSource({ published, updates }: Source): readonly EdtfDate[] {
  return [...(published === null ? [] : [published]), ...updates.map(({ date }) => date)].toSorted(compareDates);
}

/** The first day of any of these sources; null when none of them is dated. */
export function firstPublished(sources: readonly Source[]): EdtfDate | null {
  return sortedDays(sources)[0] ?? null;
}

/** The last day of any of these sources, that of an update included; null when none of them is dated. */
export function lastPublished(sources: readonly Source[]): EdtfDate | null {
  return sortedDays(sources).at(-1) ?? null;
}

/**
 * The day on which a source told of an event: that of its first version which is not older than the event, for a live
 * page of the 20th tells of the 23rd once it is updated; of one whose versions are all older, that of the last. Null
 * where it is not dated.
 */
export function toldOn(source: Source, { date }: Pick<StoryEvent, 'date'>): EdtfDate | null {
  const versions = versionsOf(source);
  return versions.find(({ last }) => last >= date.first) ?? versions.at(-1) ?? null;
}

/** The first day on which any of these sources told of an event; null when none of them is dated. */
export function firstTold(sources: readonly Source[], event: Pick<StoryEvent, 'date'>): EdtfDate | null {
  return sources.flatMap((source) => toldOn(source, event) ?? []).toSorted(compareDates)[0] ?? null;
}

/**
 * The day from which on what an event tells is known by a source: that on which it told of it, but nothing is known
 * before it happens. What a source of "February" tells of the 20th is known from the 20th; what one of the 20th tells of
 * "about the 22nd" or of "on or before the 22nd", from the 20th; and what was told ahead of "one day from the 10th to the
 * 20th", from the 20th. Null for a source that is not dated.
 *
 * @param told the day on which the source told of it
 */
export function knownSince({ date }: Pick<StoryEvent, 'date'>, told: EdtfDate | null): EdtfDate | null {
  if (told === null || told.first >= date.first) return told;
  const earliest = earliestOf(date);
  if (told.first >= earliest) return told;
  const latest = latestBeginningOf(date);
  return told.last < earliest && latest < END ? dateFrom(latest) : date;
}

/** The first day from which on what an event tells is known by any of these sources; null when none of them is dated. */
export function knownSinceFirst(sources: readonly Source[], event: Pick<StoryEvent, 'date'>): EdtfDate | null {
  return sources.flatMap((source) => knownSince(event, toldOn(source, event)) ?? []).toSorted(compareDates)[0] ?? null;
}

/** The days of its versions, oldest first: what was retracted says nothing more. */
function versionsOf({ published, updates }: Source): readonly EdtfDate[] {
  const later = updates.filter(({ kind }) => kind === 'updated' || kind === 'corrected').map(({ date }) => date);
  return [...(published === null ? [] : [published]), ...later].toSorted(compareDates);
}

function sortedDays(sources: readonly Source[]): readonly EdtfDate[] {
  return sources.flatMap(daysOfSource).toSorted(compareDates);
}
