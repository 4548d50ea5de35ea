/** A stretch of longitude, and what lies in it. */
export interface Arc<Item> {
  readonly within: readonly Item[];
  /** In degrees, from west to east. */
  readonly width: number;
  /** Its middle longitude, -180 to 180. */
  readonly middle: number;
}

/**
 * The narrowest stretch of longitude that holds so many of these, across the date line where that is shorter.
 *
 * @param items each at a longitude in degrees
 * @param count from 1 to how many items there are
 */
export function narrowestArc<Item extends { readonly at: number }>(items: readonly Item[], count: number): Arc<Item> {
  const around = items.toSorted((a, b) => a.at - b.at);
  const arcs = around.map((west, i) => {
    const within = [...around, ...around].slice(i, i + count);
    const width = (within.at(-1)!.at - west.at + 360) % 360;
    return { within, width, middle: ((west.at + width / 2 + 540) % 360) - 180 };
  });
  return arcs.toSorted((a, b) => a.width - b.width)[0]!;
}
