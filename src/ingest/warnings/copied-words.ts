/** A run of words that stands in an article too. */
export interface CopiedRun {
  /** Where it begins in our text. */
  readonly start: number;
  readonly words: number;
  readonly source: string;
  /** The number of the paragraph that has it. */
  readonly paragraph: number;
}

/** So many words in a row are more than chance, or the name of an office. */
const LEAST = 12;
/** Of these, so many are no names or figures: a list of states is a fact. */
const LEAST_PLAIN = 8;
/** Any run of twelve words holds six of an article from a place that is kept of it. */
const GRAM = 6;
const STEP = LEAST - GRAM + 1;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
/** What stands for a quotation, where no run goes on. */
const MARK = '|';
const WORD_OR_MARK = new RegExp(`\\${MARK}+|${WORD.source}`, 'gu');
/** What stands in quotation marks is no copy of ours, but the source's. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/gu;

/** Places of the same six words that are kept: what stands in more articles is nobody's wording. */
const MOST = 8;

interface IndexedParagraph {
  readonly source: string;
  readonly paragraph: number;
  readonly words: readonly number[];
}

interface PlaceInArticle {
  readonly article: IndexedParagraph;
  readonly at: number;
}

/** The words of articles, by which copies of them are found; each word as a number, since there are many. */
export class ArticleWords {
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<number, PlaceInArticle[]>();

  /** Takes in a paragraph of an article. */
  add(source: string, paragraph: number, text: string): void {
    const words = [...text.matchAll(WORD)].map(([word]) => this.#numberOf(folded(word)));
    const article = { source, paragraph, words };
    for (let at = 0; at + GRAM <= words.length; at += STEP) {
      const key = keyOf(words, at);
      const places = this.#places.get(key);
      if (!places) this.#places.set(key, [{ article, at }]);
      else if (places.length < MOST) places.push({ article, at });
    }
  }

  /** The long runs of a text of ours that stand in an article word for word, outside quotation marks. */
  runsIn(text: string): readonly CopiedRun[] {
    if (this.#places.size === 0) return [];
    const ours = [...text.replaceAll(QUOTED, (quote) => MARK.repeat(quote.length)).matchAll(WORD_OR_MARK)];
    const words = ours.map(([word]) => this.#numbers.get(folded(word)) ?? NONE);
    const runs: CopiedRun[] = [];
    for (let at = 0; at + GRAM <= words.length; at++) {
      const run = this.#runAt(words, at);
      if (!run) continue;
      const { from, length, article } = run;
      const { source, paragraph } = article;
      if (isLong(ours.slice(from, from + length).map(([word]) => word)))
        runs.push({ start: ours[from]!.index, words: length, source, paragraph });
      at = from + length - 1;
    }
    return runs;
  }

  #numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** The longest run that holds the words at a place. */
  #runAt(words: readonly number[], at: number) {
    const runs = (this.#places.get(keyOf(words, at)) ?? []).flatMap(({ article, at: there }) => {
      const before = shared(
        (i) => words[at - 1 - i],
        (i) => article.words[there - 1 - i],
      );
      const after = shared(
        (i) => words[at + i],
        (i) => article.words[there + i],
      );
      return after < GRAM ? [] : [{ article, from: at - before, length: before + after }];
    });
    return runs.toSorted((a, b) => b.length - a.length)[0];
  }
}

/** A word that no article has. */
const NONE = 0;

/** How many words two texts share in a row from two places on. */
function shared(ours: (i: number) => number | undefined, theirs: (i: number) => number | undefined): number {
  let count = 0;
  while (ours(count) !== undefined && ours(count) !== NONE && ours(count) === theirs(count)) count++;
  return count;
}

/** A number for six words; others may have the same. */
function keyOf(words: readonly number[], at: number): number {
  let key = 0;
  for (let i = at; i < at + GRAM; i++) key = (Math.imul(key, 31) + words[i]!) | 0;
  return key;
}

function folded(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

function isLong(words: readonly string[]): boolean {
  return words.length >= LEAST && words.filter((word) => /^\p{Ll}/u.test(word)).length >= LEAST_PLAIN;
}
