import { foldName } from '../../model/names/fold.ts';

/**
 * What texts are likened by: numbers, and the beginnings of words that are not as short as "the", so that "planned" is like
 * "planners".
 */
export function tellingWords(text: string): Set<string> {
  const words = foldName(text).split(' ');
  return new Set(words.filter((word) => word.length > 3 || /\p{N}/u.test(word)).map(beginning));
}

/** How many such words two texts share. */
export function sharedWords(a: string, b: string): number {
  return tellingWords(a).intersection(tellingWords(b)).size;
}

const STEM = 5;

function beginning(word: string): string {
  return /\p{N}/u.test(word) ? word : word.slice(0, STEM);
}
