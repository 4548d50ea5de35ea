import { readingWords } from '../../words/problems/reading.ts';
import { Unreadable } from './unreadable.ts';

/** Entities that a document declares can grow without bound, or name files; no feed or news item needs any. */
export function refuseEntities(xml: string): void {
  if (/<!DOCTYPE[^[>]*\[[^\]]*<!ENTITY/i.test(xml)) throw new Unreadable(readingWords.reasons.entities);
}
