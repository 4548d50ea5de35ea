/** As many as are in the making at once: more than a machine's processors would only wait. */
const AHEAD = 4;

/**
 * Makes things that are asked for one after the other, some ahead of the one that is asked for, so that all processors
 * have work. Gives what is made of the one at a place, which is asked for once and in order; some may be passed over.
 */
export function madeAhead<Given, Made>(
  given: readonly Given[],
  make: (one: Given) => Promise<Made>,
): (place: number) => Promise<Made> {
  const making = new Map<number, Promise<Made>>();
  return (place) => {
    for (const passed of making.keys()) if (passed < place) making.delete(passed);
    for (const [i, one] of given.slice(place, place + AHEAD).entries()) {
      const made = making.get(place + i) ?? make(one);
      // A failure is that of who asks for it; nobody may.
      made.catch(() => undefined);
      making.set(place + i, made);
    }
    return making.get(place)!;
  };
}
