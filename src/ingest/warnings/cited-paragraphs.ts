import { sourceProblems } from '../../words/problems/sources.ts';
import type { Citation } from '../../model/text/citation.ts';

/** The numbers in a place that is cited: of "para. 4" and of "paras 2, 5 to 7". */
export function numbersInLocator(locator: string): readonly number[] {
  return [...locator.matchAll(/(\d+)(?:\s*(?:–|-|to)\s*(\d+))?/g)].flatMap(([, first, last = first]) => {
    const count = Math.min(Number(last) - Number(first) + 1, MOST);
    return Array.from({ length: Math.max(count, 1) }, (_, i) => Number(first) + i);
  });
}

/** More paragraphs than any citation names. */
const MOST = 100;

/**
 * The paragraphs that a place names and that its source has not; none where the source is not at hand, nor of a place
 * that is told in something else, such as pages.
 *
 * @param kept the paragraphs of the source by their numbers
 */
export function missingParagraphs(locator: string | null, kept: ReadonlyMap<number, string>): readonly number[] {
  if (kept.size === 0 || !/^para/i.test(locator ?? '')) return [];
  return numbersInLocator(locator!).filter((number) => !kept.has(number));
}

/** What is wrong with a place that names paragraphs which its source has not; undefined where nothing is. */
export function faultOfPlace({ source, locator }: Citation, kept: ReadonlyMap<number, string>) {
  const missing = missingParagraphs(locator, kept);
  return missing.length === 0 ? undefined : sourceProblems.paragraphNotKept(source, missing, Math.max(...kept.keys()));
}
