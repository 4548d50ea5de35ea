import { addressProblems } from '../../words/problems/addresses.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A notice that a record was removed says all in its fields. */
export const removedNotice: Check = function* ({ removed }) {
  for (const entry of removed)
    if (entry.text.markdown.trim() !== '') yield problemAt(entry, 'removed', addressProblems.removedNotice);
};
