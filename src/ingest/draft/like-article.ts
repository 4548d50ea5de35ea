/** An article of the story that another is like. */
export interface LikeArticle {
  readonly id: string;
  /** What is like: the words of the text, or the address alone, as of a later version. */
  readonly why: 'text' | 'address';
  /** How much of the shorter text stands in the longer, in percent; 0 where nothing tells. */
  readonly share: number;
  /** Sentences that only the new article has. */
  readonly onlyHere: readonly string[];
  /** Sentences that only the other has. */
  readonly onlyThere: readonly string[];
}
