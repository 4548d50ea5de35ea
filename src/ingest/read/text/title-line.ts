import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { placeOfTitleBelowPaper } from './paper-line.ts';

/** The first line is the title, or the first below a paper and its day, unless a field names another. */
export function titleOf(
  lines: readonly string[],
  named: Found<string> | null,
  locale: Locale,
): { title: Found<string> | null; rest: readonly string[]; aboveTitle: string | null } {
  if (named) return { title: named, rest: lines.filter((line) => line !== named.value), aboveTitle: null };
  const at = placeOfTitleBelowPaper(lines, locale);
  const title = lines[at];
  const from = at > 0 ? readingWords.from.belowPaper : readingWords.from.firstLine;
  return {
    title: title === undefined ? null : { value: title, from, raw: title },
    rest: lines.filter((_, i) => i !== at),
    aboveTitle: at > 0 ? lines[0]! : null,
  };
}
