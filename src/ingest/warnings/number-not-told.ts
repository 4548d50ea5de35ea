import { doubtAt } from '../../model/checks/names-in-texts.ts';
import type { WarningRule } from '../../model/checks/rule.ts';
import type { Citation } from '../../model/text/citation.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { numbersInLocator } from './cited-paragraphs.ts';
import { digitsInText, numbersInText } from './numbers-in-text.ts';

/** The paragraphs that are kept of a source, by number; none of one that nothing is kept of. */
export type ParagraphsOf = (source: string) => ReadonlyMap<number, string>;

/**
 * Warns of a number in an account that no paragraph has which is cited for it. Only where all of these are at hand, and
 * not of days and years, which are worked out.
 */
export function numberNotToldBy(paragraphsOf: ParagraphsOf): WarningRule {
  return function* numberNotTold({ events }) {
    for (const { id, text } of events.values())
      for (const paragraph of text.paragraphs) {
        const cited = paragraph.citations.map((citation) => textsCited(citation, paragraphsOf(citation.source)));
        if (cited.length === 0 || cited.includes(null)) continue;
        const numbers = numbersInText(cited.flat().join('\n'));
        for (const { start, written, values } of digitsInText(paragraph.prose.text))
          if (!values.some((value) => numbers.has(value)))
            yield {
              ...doubtAt({ id, paragraph }, { start }, sourceProblems.numberNotTold(written)),
              collection: 'events',
            };
      }
  };
}

/** The paragraphs that a citation names; null where they are not at hand, or none is named. */
function textsCited({ locator }: Citation, kept: ReadonlyMap<number, string>): readonly string[] | null {
  const texts = numbersInLocator(locator ?? '').map((number) => kept.get(number));
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts : null;
}
