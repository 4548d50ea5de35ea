/** Numbers that look like chance and are the same in every run (mulberry32, public domain). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 up to, but not including, `below`. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) * below) / 2 ** 32;
  }

  /** True in so many of a hundred cases. */
  in100(cases: number): boolean {
    return this.below(100) < cases;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.below(items.length))]!;
  }

  /** One of these by about Zipf’s law: the second about half as often as the first, the third a third as often. */
  pickByRank<Item>(items: readonly Item[]): Item {
    return items[Math.floor((items.length + 1) ** this.below(1)) - 1]!;
  }
}
