import type { Entry } from '../records/content.ts';
import { storyProblems } from '../../words/problems/story.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

interface Corrected {
  readonly added: string;
  readonly corrections: readonly { readonly date: string }[];
}

/** Nothing is corrected before it is added. */
export const correctionOrder: Check = function* ({ sources, events }) {
  const entries: readonly Entry<Corrected>[] = [...sources, ...events];
  for (const entry of entries) {
    const { added, corrections } = entry.data;
    for (const [i, { date }] of corrections.entries())
      if (date < added) yield problemAt(entry, `corrections.${i}.date`, storyProblems.correctionOrder(date, added));
  }
};
