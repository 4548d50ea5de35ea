import { foldName } from '../../model/names/fold.ts';

/** A text that another is like. */
export interface LikeText {
  readonly id: string;
  /** How many of the word triples of the shorter stand in the longer, from 0 to 1. */
  readonly containment: number;
  readonly paragraphs: readonly string[];
}

/** So many triples tell a text from a phrase. */
const FEWEST = 12;

/** Texts, found by those that have most of their words in the same order: exact triples of folded words. */
export class TextIndex {
  readonly #texts = new Map<string, { readonly size: number; readonly paragraphs: readonly string[] }>();
  readonly #ids = new Map<string, string[]>();

  add(id: string, paragraphs: readonly string[]): void {
    const triples = triplesOf(paragraphs);
    this.#texts.set(id, { size: triples.size, paragraphs });
    for (const triple of triples) {
      const ids = this.#ids.get(triple);
      if (ids) ids.push(id);
      else this.#ids.set(triple, [id]);
    }
  }

  /** Texts that share at least this part of the shorter one's triples, the likest first. */
  like(paragraphs: readonly string[], least: number): readonly LikeText[] {
    const triples = triplesOf(paragraphs);
    const shared = new Map<string, number>();
    for (const triple of triples)
      for (const id of this.#ids.get(triple) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared]
      .flatMap(([id, count]) => {
        const { size, paragraphs: own } = this.#texts.get(id)!;
        const shorter = Math.min(size, triples.size);
        return shorter < FEWEST ? [] : [{ id, containment: count / shorter, paragraphs: own }];
      })
      .filter(({ containment }) => containment >= least)
      .toSorted((a, b) => b.containment - a.containment);
  }
}

function triplesOf(paragraphs: readonly string[]): ReadonlySet<string> {
  const words = paragraphs.flatMap((text) => foldName(text).split(' '));
  return new Set(words.slice(2).map((word, i) => `${words[i]!} ${words[i + 1]!} ${word}`));
}
