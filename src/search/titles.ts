import { spellAmounts, spellAmountsAsked } from './amounts.ts';
import { keyOf } from './key.ts';
import { TermIndex } from './term-index.ts';

/** The titles of events, newest first, each with the path of its page within the site and its date in words. */
export type TitlesFile = readonly (readonly [path: string, title: string, date: string])[];

/** Finds events by the words of their titles. */
export class TitleFinder {
  private readonly words = new TermIndex();
  private readonly titles: TitlesFile;

  constructor(titles: TitlesFile) {
    this.titles = titles;
    for (const [i, [, title]] of titles.entries())
      for (const { folded } of keyOf(spellAmounts(title)).words) this.words.add(folded, i);
  }

  /** Events whose titles have every word of the query, the last of which may be unfinished; newest first. */
  find(query: string): readonly TitlesFile[number][] {
    const { words } = keyOf(spellAmountsAsked(query));
    if (words.length === 0) return [];
    const found = words.map(({ folded }, i) => this.withWord(folded, i === words.length - 1));
    const [first, ...others] = found;
    const inAll = [...first!].filter((title) => others.every((some) => some.has(title)));
    return inAll.toSorted((a, b) => a - b).map((title) => this.titles[title]!);
  }

  private withWord(word: string, isUnfinished: boolean): ReadonlySet<number> {
    if (!isUnfinished) return new Set(this.words.get(word));
    return new Set([...this.words.beginningWith(word)].flatMap(([, titles]) => titles));
  }
}
