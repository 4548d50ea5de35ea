import { keyOf, type KeyWord } from '../../search/key.ts';

/** Tells of the id of an event whether the event has the words that are looked for. */
export type WordTest = (id: string) => boolean;

/** Finds events by the words of their items. */
export class EventWords {
  readonly #textOf: (id: string) => string;
  readonly #words = new Map<string, readonly KeyWord[]>();

  /** @param textOf what the item of an event says, by the id of the event */
  constructor(textOf: (id: string) => string) {
    this.#textOf = textOf;
  }

  /** The test for the words of a query. */
  testFor(query: string): WordTest {
    const wanted = keyOf(query).words;
    return (id) => wanted.every((one) => this.#wordsOf(id).some((word) => isAlike(one, word)));
  }

  #wordsOf(id: string): readonly KeyWord[] {
    const words = this.#words.get(id) ?? keyOf(this.#textOf(id)).words;
    this.#words.set(id, words);
    return words;
  }
}

/** A word is found by its beginning, or by another that sounds the same. */
function isAlike(wanted: KeyWord, word: KeyWord): boolean {
  return word.folded.startsWith(wanted.folded) || word.sound === wanted.sound;
}
