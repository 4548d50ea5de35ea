import { Chance } from '../../../bench/story/chance.ts';

/** What stands in a field of free text, by its name, in place of the words that the pen has. */
export type WriteText = (field: string, words: string) => string;

export interface PenOptions {
  /** What stands in fields of free text. */
  readonly write?: WriteText;
  /** True to leave out no field that may be left out. */
  readonly isFull?: boolean;
}

const WORDS = (
  'amber basket candle ferry garden hammer kettle ladder lantern marble meadow needle orchard paddle quarry ribbon ' +
  'saddle timber velvet window'
).split(' ');

/** Writes a story by chance, the same for the same seed. */
export class Pen extends Chance {
  private count = 0;
  private readonly write: WriteText;
  private readonly isFull: boolean;

  constructor(seed: number, { write = (_, words) => words, isFull = false }: PenOptions = {}) {
    super(seed);
    this.write = write;
    this.isFull = isFull;
  }

  /** A few words that stand nowhere else in the story: "amber kettle 7". */
  line(field: string): string {
    this.count += 1;
    return this.write(field, `${this.pick(WORDS)} ${this.pick(WORDS)} ${this.count}`);
  }

  /** The same as a sentence. */
  sentence(field: string): string {
    return `${capital(this.line(field))} was seen.`;
  }

  /** A field that may be left out. */
  maybe<Value>(name: string, value: () => Value): Readonly<Record<string, Value>> {
    return this.isFull || this.in100(50) ? { [name]: value() } : {};
  }

  /** Some of these, at least one, in their order; all of them where no field is left out. */
  some<Item>(items: readonly Item[]): readonly Item[] {
    const picked = items.filter(() => this.isFull || this.in100(50));
    return picked.length > 0 ? picked : [this.pick(items)];
  }

  /** One of these by itself, or a list of some. */
  oneOrSome<Item>(items: readonly Item[]): Item | readonly Item[] {
    const some = this.some(items);
    return some.length === 1 ? some[0]! : some;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.below(to - from + 1));
  }
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
