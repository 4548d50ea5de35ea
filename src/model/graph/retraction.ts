import type { EdtfDate } from '../dates/edtf.ts';
import type { Source, SourceUpdate } from '../records/source.ts';

/** That a source was retracted, or withdrawn by its publisher: what rests on it alone counts no more. */
export interface Retraction extends SourceUpdate {
  /** The id of the source. */
  readonly source: string;
}

/** The first retraction of a source; null for one that stands. */
export function retractionOf({ id, updates }: Source): Retraction | null {
  const update = updates.find(({ kind }) => kind === 'retracted' || kind === 'withdrawn');
  return update === undefined ? null : { ...update, source: id };
}

type Sources = Pick<ReadonlyMap<string, Source>, 'get'>;

/**
 * The first retraction of a source or of what it reprints, under the id of the source: a reprint has what it tells from
 * there. Null where all of these stand, and for an id that is no source among these.
 */
export function retractionReaching(sources: Sources, id: string): Retraction | null {
  const source = sources.get(id);
  if (source === undefined) return null;
  const original = source.reprints === null ? null : retractionReaching(sources, source.reprints);
  const own = retractionOf(source);
  if (original === null || (own !== null && own.date.first <= original.date.first)) return own;
  return { ...original, source: id };
}

/** The retractions that reach any of these sources. */
export function retractionsReaching(sources: Sources, ids: readonly string[]): readonly Retraction[] {
  return ids.flatMap((id) => retractionReaching(sources, id) ?? []);
}

/** Those that had been made by a day, `YYYY-MM-DD`. */
export function retractedBy(retractions: readonly Retraction[], day: string): readonly Retraction[] {
  return retractions.filter(({ date }) => date.first <= day);
}

/** The day on which the last of them was made; null for none. */
export function lastRetraction(retractions: readonly Retraction[]): Retraction | null {
  return retractions.toSorted((a, b) => compareDays(a.date, b.date)).at(-1) ?? null;
}

function compareDays(a: EdtfDate, b: EdtfDate): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}
