import { formatPlainCount } from '../../format.ts';

/**
 * What a bar says of itself: "week of 12 January 2026: 9 events".
 *
 * @param name the week or the month that it is of
 */
export function barTitle(name: string, count: number): string {
  return `${name}: ${formatPlainCount(count, 'event')}`;
}
