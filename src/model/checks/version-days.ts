import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import type { SourceData } from '../records/source.ts';

/** The days on which a source and its later versions were published; none for an undated one. */
export function versionDays({ published, updates }: SourceData): readonly EdtfDate[] {
  const versions = updates.filter(({ kind }) => kind === 'updated' || kind === 'corrected').map(({ date }) => date);
  return [...(published === null ? [] : [published]), ...versions].map(dateFrom);
}

/** The latest day, `YYYY-MM-DD`, on which a source or its last version may have been published; null for an undated one. */
export function lastVersionDay(source: SourceData): string | null {
  const days = versionDays(source).map(({ last }) => last);
  return days.toSorted().at(-1) ?? null;
}
