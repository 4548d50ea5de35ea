import { dateFrom } from '../dates/edtf.ts';
import type { SourceData } from '../records/source.ts';

/** The latest day, `YYYY-MM-DD`, on which a source or its last version may have been published; null for an undated one. */
export function lastVersionDay({ published, updates }: SourceData): string | null {
  const versions = updates.filter(({ kind }) => kind === 'updated' || kind === 'corrected').map(({ date }) => date);
  const days = [...(published === null ? [] : [published]), ...versions].map((edtf) => dateFrom(edtf).last);
  return days.toSorted().at(-1) ?? null;
}
