import { compareDates, type EdtfDate } from '../dates/edtf.ts';
import type { Source } from '../records/source.ts';

/** The day a fact was first published: the earliest among its sources; null when none of them is dated. */
export function firstPublished(sources: readonly Source[]): EdtfDate | null {
  return sortedDays(sources)[0] ?? null;
}

/** The last day that any of these was published; null when none of them is dated. */
export function lastPublished(sources: readonly Source[]): EdtfDate | null {
  return sortedDays(sources).at(-1) ?? null;
}

function sortedDays(sources: readonly Source[]): readonly EdtfDate[] {
  return sources.flatMap(({ published }) => published ?? []).toSorted(compareDates);
}
