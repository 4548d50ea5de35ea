import { storyProblems } from '../../words/problems/story.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

const MOST_WORDS = 120;

/** The story so far is short enough to be read, and each of its sentences names the events that tell it. */
export const storySoFar: Check = function* ({ story }) {
  if (!story) return;
  const { soFar } = story.data;
  for (const [i, { text }] of soFar.entries())
    if (sentencesIn(text) > 1)
      yield problemAt(story, `soFar.${i}.text`, storyProblems.storySoFar.sentences(sentencesIn(text)));
  const words = soFar.reduce((sum, { text }) => sum + wordsIn(text), 0);
  if (words > MOST_WORDS) yield problemAt(story, 'soFar', storyProblems.storySoFar.words(words, MOST_WORDS));
};

/** Counted by the rules of Unicode for English (UAX #29), which know that "Dr. Stone" is no end of a sentence only at times. */
function sentencesIn(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\b(\p{L}{1,3})\. /gu, '$1 '))]
    .length;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
