import { nearest } from '../diagnostics/nearest.ts';
import { citationsIn } from '../records/event-citations.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import type { WarningRule } from './rule.ts';

/** What a place in a source may be told in, in full; https://docs.citationstyles.org/en/stable/specification.html#locators */
const PLACES =
  'para paras paragraph paragraphs page pages line lines section sections chapter chapters column columns table figure article annex slide'.split(
    ' ',
  );
/** Shorter words for such places, which are like others. */
const SHORT: ReadonlySet<string> = new Set(
  'p pp l ll sec secs ch chap chaps col cols fig figs art arts part parts tab'.split(' '),
);

/** A place is told in a word for places: "para. 6", not "parra. 6" or 6 alone, which nothing could be looked up by. */
export const unknownLocator: WarningRule = function* (_, { events }) {
  for (const event of events) {
    const told = new Set<string>();
    for (const { locator, field, line } of citationsIn(event)) {
      const meant = locator === null || told.has(locator) ? undefined : meantBy(locator);
      if (locator === null || meant === undefined) continue;
      told.add(locator);
      const at = line === undefined ? { field } : { field, line };
      yield { of: event, collection: 'events', ...at, ...sourceProblems.unknownLocator(locator, meant) };
    }
  }
};

/** The place that a misspelt one is meant for; undefined for one that is known, or like none. */
function meantBy(locator: string): string | undefined {
  if (/^\d+$/.test(locator)) return sourceProblems.paragraph(locator);
  const [, word = '', rest = ''] = /^(\p{L}{3,})(\.?\s*\d.*)$/su.exec(locator) ?? [];
  const folded = word.toLowerCase();
  if (word === '' || PLACES.includes(folded) || SHORT.has(folded)) return undefined;
  const like = nearest(folded, PLACES);
  return like && `${like}${like === 'para' && !rest.startsWith('.') ? '.' : ''}${rest}`;
}
