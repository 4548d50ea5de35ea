import { partitionPoint } from '../partition-point.ts';

/** What holds from a day on, `YYYY-MM-DD`, until the next of its list does. */
export interface Since<Value> {
  readonly from: string;
  readonly value: Value;
}

/**
 * What holds on a day; undefined before the first.
 *
 * @param steps oldest first; of several from one day the last holds
 */
export function valueOn<Value>(steps: readonly Since<Value>[], day: string): Value | undefined {
  return steps[partitionPoint(steps, ({ from }) => from <= day) - 1]?.value;
}

/** How many of these days there had been, from each of them on. */
export function countsSince(days: readonly string[]): readonly Since<number>[] {
  return days.toSorted().map((from, i) => ({ from, value: i + 1 }));
}
