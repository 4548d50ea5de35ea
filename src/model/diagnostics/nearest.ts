import { distance } from 'fastest-levenshtein';
import { guessWords } from '../../words/problems/guesses.ts';

/** The candidate most like a mistyped word, or undefined when none is near: at most a third of the word may differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(word.length / 3) + 1;
  for (const candidate of candidates) {
    // Cheaper to see than the distance, which is no less.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** `did you mean "…"?` for a message; undefined when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const guess = nearest(word, candidates);
  return guess === undefined ? undefined : guessWords.meant(guess);
}

/** The same with what else could be written, or that alone. */
export function didYouMeanOr(word: string, candidates: Iterable<string>, choices: string): string {
  const guess = nearest(word, candidates);
  return guess === undefined ? choices : guessWords.meantOr(guess, choices);
}
