import SearchableMap from 'minisearch/SearchableMap';

/** Things by the words they are known by: found by a word, by its beginning, or by one much like it. */
export class TermIndex {
  private readonly tree = new SearchableMap<number[]>();

  add(term: string, thing: number): void {
    const things = this.tree.get(term);
    if (!things) this.tree.set(term, [thing]);
    else if (things.at(-1) !== thing) things.push(thing);
  }

  get(term: string): readonly number[] {
    return this.tree.get(term) ?? [];
  }

  /** Terms that begin so, and what they stand for. */
  beginningWith(prefix: string): Iterable<readonly [term: string, things: readonly number[]]> {
    return this.tree.atPrefix(prefix);
  }

  /**
   * Terms that are a slip or two away, and how many: a letter left out, put in or wrong, or two that changed places.
   * One slip is allowed from four letters, two from eight; a shorter word has too many neighbours.
   */
  near(word: string): ReadonlyMap<string, number> {
    const allowed = slipsAllowed(word);
    const found = new Map<string, number>();
    if (allowed === 0) return found;
    for (const [term, [, slips]] of this.tree.fuzzyGet(word, allowed)) found.set(term, slips);
    for (const swapped of swapsIn(word)) if (this.tree.has(swapped)) found.set(swapped, 1);
    return found;
  }
}

function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The word with each two neighbours in turn changed over. */
function swapsIn(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2),
  );
}
