import { factCitations } from '../../model/checks/fact-citations.ts';
import type { WarningRule } from '../../model/checks/rule.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { numbersInLocator } from './cited-paragraphs.ts';
import type { ParagraphsOf } from './printed-in-sources.ts';

/**
 * Warns of a quote whose words are in none of the paragraphs that are cited with it, or nowhere in an article of which no
 * paragraph is named; only where what is cited is at hand. Words may be left out between them, and marks and capitals differ.
 */
export function quoteNotToldBy(paragraphsOf: ParagraphsOf): WarningRule {
  return function* quoteNotTold(_, content) {
    for (const [{ id, collection }, citations] of factCitations(content))
      for (const [field, { source, locator, quote }] of citations) {
        const kept = paragraphsOf(source);
        if (quote === null || !isAtHand(locator, kept)) continue;
        const where = paragraphsWith(quote, kept);
        if (isCited(where, locator)) continue;
        yield {
          of: { id },
          collection,
          field: `${field}.quote`,
          ...sourceProblems.quoteNotTold(source, locator, where),
        };
      }
  };
}

/** False of a place that is told in something else than paragraphs, such as pages. */
function isAtHand(locator: string | null, kept: ReadonlyMap<number, string>): boolean {
  if (locator === null) return kept.size > 0;
  const cited = /^para/i.test(locator) ? numbersInLocator(locator) : [];
  return cited.length > 0 && cited.every((number) => kept.has(number));
}

function isCited(where: readonly number[], locator: string | null): boolean {
  if (locator === null) return where.length > 0;
  return numbersInLocator(locator).some((number) => where.includes(number));
}

/** The numbers of the paragraphs that have all words of a quote in a row, but for what it leaves out. */
function paragraphsWith(quote: string, kept: ReadonlyMap<number, string>): readonly number[] {
  const parts = quote.split(LEFT_OUT).map(wordsOf).filter(Boolean);
  return [...kept].flatMap(([number, text]) => (haveAll(wordsOf(text), parts) ? [number] : []));
}

/** "…", "[…]", and what is put in for a word: "[the council]". */
const LEFT_OUT = /\[[^\]]*\]|…|\.{3}/u;

function haveAll(words: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = words.indexOf(part, from);
    from = at + part.length - 1;
    return at >= 0;
  });
}

/** " it s not done " of "It's not done!": a space at both ends, so that words are found whole. */
function wordsOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? ` ${words.join(' ')} ` : '';
}
