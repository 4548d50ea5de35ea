import type { Citation } from '../../model/text/citation.ts';
import { numbersPrintedIn, type PrintedNumbers } from '../numbers/told-number.ts';
import { numbersInLocator } from './cited-paragraphs.ts';

/** The paragraphs that are kept of a source, by number; none of one that nothing is kept of. */
export type ParagraphsOf = (source: string) => ReadonlyMap<number, string>;

/** The numbers in the paragraphs that a citation names; null where they are not at hand, or none is named. */
export type NumbersIn = (citation: Citation) => readonly PrintedNumbers[] | null;

/** The numbers of all that is cited; null where nothing is, or some of it is not at hand. */
export function numbersOfAll(citations: readonly Citation[], numbersIn: NumbersIn): readonly PrintedNumbers[] | null {
  const cited = citations.map(numbersIn);
  return cited.length === 0 || cited.includes(null) ? null : cited.flatMap((numbers) => numbers ?? []);
}

/** The numbers in paragraphs that are kept; each is read once. */
export function numbersOfParagraphs(paragraphsOf: ParagraphsOf): NumbersIn {
  const read = new Map<string, PrintedNumbers>();
  return ({ source, locator }) => {
    const kept = paragraphsOf(source);
    const texts = numbersInLocator(locator ?? '').map((number) => kept.get(number));
    if (texts.length === 0 || texts.includes(undefined)) return null;
    return texts.map((text) => {
      const known = read.get(text!) ?? numbersPrintedIn(text!);
      read.set(text!, known);
      return known;
    });
  };
}
