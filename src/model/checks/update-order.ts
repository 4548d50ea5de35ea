import { dateFrom } from '../dates/edtf.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Nothing becomes of a source before it is published. */
export const updateOrder: Check = function* ({ sources }) {
  for (const entry of sources) {
    const { published, updates } = entry.data;
    if (published === null) continue;
    const { first } = dateFrom(published);
    for (const [i, { date }] of updates.entries())
      if (dateFrom(date).last < first)
        yield problemAt(entry, `updates.${i}.date`, sourceProblems.updateOrder(date, published));
  }
};
