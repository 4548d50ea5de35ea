import { foldName } from '../model/names/fold.ts';

/** The paragraphs of a source by the numbers that they are cited by. */
export type Paragraphs = ReadonlyMap<number, string>;

/** The paragraph of another source that says what one says. */
export interface LikeParagraph {
  readonly number: number;
  readonly text: string;
  /** False where some words differ. */
  readonly isSame: boolean;
}

/** So many of the words of both are shared by paragraphs of which one is the other, edited. */
const LEAST = 0.8;

/**
 * The paragraph of a source that says the same as a paragraph of another, or nearly, with the same figures; of several
 * the one with the same number, else the first. Undefined where there is none.
 */
export function paragraphLike(number: number, text: string, others: Paragraphs): LikeParagraph | undefined {
  const own = wordsOf(text);
  const found = [...others].map(([other, its]) => ({ number: other, text: its, share: sharedBy(own, wordsOf(its)) }));
  const rank = (one: (typeof found)[number]) => [one.share, one.number === number ? 1 : 0] as const;
  const [best] = found
    .filter((one) => one.share === 1 || (one.share >= LEAST && figuresIn(one.text) === figuresIn(text)))
    .toSorted((a, b) => rank(b)[0] - rank(a)[0] || rank(b)[1] - rank(a)[1] || a.number - b.number);
  return best && { number: best.number, text: best.text, isSame: best.share === 1 };
}

function wordsOf(text: string): readonly string[] {
  return foldName(text).split(' ').filter(Boolean);
}

/** From 0 to 1, which is told only of the same words in the same order. */
function sharedBy(words: readonly string[], others: readonly string[]): number {
  if (words.join(' ') === others.join(' ')) return 1;
  const left = Map.groupBy(others, (word) => word);
  const shared = words.filter((word) => left.get(word)?.pop() !== undefined).length;
  return Math.min((2 * shared) / (words.length + others.length), 0.999);
}

/** "18 of 19 states" and "19 of 19 states" share most words, and say two things. */
function figuresIn(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}
