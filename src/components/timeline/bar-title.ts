import { resultWords } from '../../words/timeline-filter.ts';

/**
 * What a bar says of itself: "week of 12 January 2026: 9 events".
 *
 * @param name the week or the month that it is of
 * @param spread how many more events are spread over it and others
 */
export function barTitle(name: string, count: number, spread: number): string {
  return resultWords.bar(name, count, spread);
}
