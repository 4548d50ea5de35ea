import type { Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { readDay, type ReadDay } from '../dates/read-day.ts';

/** A day that a page may have been published on, and how it was read. */
export interface DayEvidence {
  readonly found: Found<string>;
  readonly read: ReadDay;
  /** What the words around it say that it is. */
  readonly label?: 'published' | 'updated' | 'other';
}

/** The day that a field holds, with where it stands. */
export function evidenceOf(raw: string, where: string, locale: Locale): readonly DayEvidence[] {
  const read = readDay(raw, locale);
  return read ? [evidence({ ...read, raw }, where)] : [];
}

/** A day as it was read, with where it stands. */
export function evidence(read: ReadDay, where: string): DayEvidence {
  return { read, found: { value: read.day, from: where, raw: read.raw } };
}
