/** An item of a list, with its place there, from 1, and what the list belongs to. */
export interface Numbered<Of, Item> {
  readonly of: Of;
  readonly number: number;
  readonly item: Item;
}

/** The items of the lists of many things, each list numbered from 1. */
export function numbered<Of, Item>(
  all: Iterable<Of>,
  listOf: (of: Of) => readonly Item[],
): readonly Numbered<Of, Item>[] {
  return [...all].flatMap((of) => listOf(of).map((item, i) => ({ of, number: i + 1, item })));
}
