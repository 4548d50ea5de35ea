import { partitionPoint } from './partition-point.ts';

/** Items kept in order while they change, so that the first of them are at hand after each change. */
export class KeptInOrder<Item> {
  readonly #inOrder: Item[] = [];
  readonly #byId = new Map<string, Item>();
  readonly #compare: (a: Item, b: Item) => number;

  /** @param compare which of two comes first; never 0 for two items of different ids */
  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#inOrder.length;
  }

  /** Puts an item where it belongs, in place of what had its id before; with null only takes that away. */
  put(id: string, item: Item | null): void {
    const before = this.#byId.get(id);
    if (before !== undefined) this.#inOrder.splice(this.#placeOf(before), 1);
    this.#byId.delete(id);
    if (item === null) return;
    this.#inOrder.splice(this.#placeOf(item), 0, item);
    this.#byId.set(id, item);
  }

  first(count: number): readonly Item[] {
    return this.#inOrder.slice(0, count);
  }

  #placeOf(item: Item): number {
    return partitionPoint(this.#inOrder, (other) => this.#compare(other, item) < 0);
  }
}
