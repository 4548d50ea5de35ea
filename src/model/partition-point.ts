/**
 * How many items of a list come before all others, found by halving.
 *
 * @param isBefore true for those items and no other; none of them follows one that is not
 */
export function partitionPoint<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [start, end] = [0, items.length];
  while (start < end) {
    const middle = Math.floor((start + end) / 2);
    if (isBefore(items[middle]!)) start = middle + 1;
    else end = middle;
  }
  return start;
}
