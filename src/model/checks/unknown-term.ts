import { didYouMean } from '../diagnostics/nearest.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';
import { termsOf, vocabulariesOf } from './vocabulary.ts';

/** The kind of an event and the status of a standing are ones that every story has, or that this story declares. */
export const unknownTerm: Check = function* (content) {
  const { story } = content;
  // What it declares is not known of a story that could not be read.
  if (!story) return;
  for (const vocabulary of vocabulariesOf(story, content)) {
    const known = termsOf(vocabulary);
    const choices = `write one of ${known.join(', ')}, or declare it under ${vocabulary.field} in ${story.file}`;
    for (const { entry, field, term } of vocabulary.uses)
      if (!known.includes(term)) {
        const fix = [didYouMean(term, known), choices].filter(Boolean).join(' ');
        yield problemAt(entry, field, { found: quoteValue(term), fix });
      }
  }
};
