import { compareDates } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
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
 * The day from which on what an event tells is known: that of its first publication, but nothing is known before it
 * happens. What a source of "February" tells of the 20th is known from the 20th. Null when no source of it is dated.
 *
 * @param published the day it was first published
 */
export function knownSince({ date }: Pick<StoryEvent, 'date'>, published: EdtfDate | null): EdtfDate | null {
  return published !== null && published.first < date.first ? date : published;
}

/** The days of its versions, oldest first: what was retracted says nothing more. */
function versionsOf({ published, updates }: Source): readonly EdtfDate[] {
  const later = updates.filter(({ kind }) => kind === 'updated' || kind === 'corrected').map(({ date }) => date);
  return [...(published === null ? [] : [published]), ...later].toSorted(compareDates);
}

function sortedDays(sources: readonly Source[]): readonly EdtfDate[] {
  return sources.flatMap(daysOfSource).toSorted(compareDates);
}
