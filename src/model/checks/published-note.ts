import { dateFrom } from '../dates/edtf.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Where a source's day of publication is not one exact day, it says how as much is known, or why nothing is. */
export const publishedNote: Check = function* (content) {
  for (const entry of content.sources) {
    const { published, publishedNote: note } = entry.data;
    if (note !== null || (published !== null && isExact(published))) continue;
    const { undated, inexact } = sourceProblems.publishedNote;
    yield problemAt(entry, 'published', published === null ? undated : inexact(quoteValue(published)));
  }
};

function isExact(published: string): boolean {
  const { form, points } = dateFrom(published);
  return form === 'point' && points[0].precision === 'day' && !points[0].approximate;
}
