/** An article of the story that another is like. */
export interface LikeArticle {
  readonly id: string;
  /** What is like: the words of the text, or the address. */
  readonly why: 'text' | 'address';
  /** The day of a change that the story does not know yet, in EDTF; null where the article tells none. */
  readonly updated: string | null;
  /** How much of the shorter text stands in the longer, in percent; 0 where it is little, or no text is at hand. */
  readonly share: number;
  /** Sentences that only the new article has. */
  readonly onlyHere: readonly string[];
  /** Sentences that only the other has. */
  readonly onlyThere: readonly string[];
}
