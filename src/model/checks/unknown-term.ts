import { didYouMeanOr } from '../diagnostics/nearest.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { storyProblems } from '../../words/problems/story.ts';
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
    const choices = WORDS.fix(known, vocabulary.field, story.file);
    for (const { entry, field, term } of vocabulary.uses)
      if (!known.includes(term)) {
        const found = WORDS.found[vocabulary.field](quoteValue(term));
        yield problemAt(entry, field, { found, fix: didYouMeanOr(term, known, choices) });
      }
  }
};

const WORDS = storyProblems.unknownTerm;
