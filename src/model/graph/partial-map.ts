/**
 * Part of a map, each value as it is in that part. Values are looked up in the whole map when they are asked for, so
 * that a part of a long story costs nothing until somebody goes through it.
 */
export class PartialMap<Value extends object> implements ReadonlyMap<string, Value> {
  readonly size: number;
  readonly #whole: ReadonlyMap<string, Value>;
  readonly #partOf: (value: Value) => Value | undefined;

  /**
   * @param whole the map that it is a part of, whose order it keeps
   * @param size how many values the part has
   * @param partOf a value as it is in the part; undefined for one that is not in it
   */
  constructor(whole: ReadonlyMap<string, Value>, size: number, partOf: (value: Value) => Value | undefined) {
    this.#whole = whole;
    this.size = size;
    this.#partOf = partOf;
  }

  get(key: string): Value | undefined {
    const value = this.#whole.get(key);
    return value && this.#partOf(value);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [key, whole] of this.#whole) {
      const value = this.#partOf(whole);
      if (value) yield [key, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(call: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) call(value, key, this);
  }
}
