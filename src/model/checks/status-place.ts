import { didYouMean } from '../diagnostics/nearest.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { STATUS_ORDER } from '../standings/status.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A status that a story declares comes after one of every story, or after one declared above it. */
export const statusPlace: Check = function* ({ story }) {
  if (!story) return;
  const above: string[] = [...STATUS_ORDER];
  for (const [status, { after }] of Object.entries(story.data.statuses)) {
    if (after !== null && !above.includes(after)) {
      const choices = `write one of ${above.join(', ')}, or leave it out`;
      const fix = [didYouMean(after, above), choices].filter(Boolean).join(' ');
      yield problemAt(story, `statuses.${status}.after`, { found: quoteValue(after), fix });
    }
    above.push(status);
  }
};
