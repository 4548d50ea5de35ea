import { draftWords } from '../../words/drafts.ts';
import type { Found } from '../article.ts';

/** Where a value is from, with how it was written there where that is not the value. */
export function known({ value, from, raw }: Found<unknown>): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return draftWords.from(from, raw === text || raw === '' ? null : raw);
}
