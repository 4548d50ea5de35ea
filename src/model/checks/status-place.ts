import { didYouMeanOr } from '../diagnostics/nearest.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { STATUS_ORDER } from '../standings/status.ts';
import { storyProblems } from '../../words/problems/story.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A status that a story declares comes after one of every story, or after one declared above it. */
export const statusPlace: Check = function* ({ story }) {
  if (!story) return;
  const above: string[] = [...STATUS_ORDER];
  for (const [status, { after }] of Object.entries(story.data.statuses)) {
    if (after !== null && !above.includes(after)) {
      const fix = didYouMeanOr(after, above, WORDS.fix(above));
      yield problemAt(story, `statuses.${status}.after`, { found: WORDS.found(quoteValue(after)), fix });
    }
    above.push(status);
  }
};

const WORDS = storyProblems.statusPlace;
