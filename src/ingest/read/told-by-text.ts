import type { Article, Found, ArticleParagraph } from '../article.ts';
import { citesIn } from './cites.ts';
import { agencyLine, type AgencyLine } from './dateline.ts';
import type { Locale } from './dates/day-order.ts';
import { languageOf } from './language.ts';

/** What the text of an article tells by itself. */
export interface ToldByText {
  readonly fields: Pick<Article, 'dateline' | 'language' | 'cites'>;
  readonly agency: AgencyLine | null;
  readonly notes: readonly string[];
}

/** Its language, given the one that the file declares, the line of an agency above it, and whom it cites. */
export function toldByText(
  paragraphs: readonly ArticleParagraph[],
  declared: Found<string> | null,
  locale: Locale,
): ToldByText {
  const agency = agencyLine(paragraphs, locale);
  const { language, notes } = languageOf(paragraphs.map(({ text }) => text).join('\n'), declared);
  const cites = citesIn(paragraphs, agency?.agency ?? null);
  return { fields: { dateline: agency?.dateline ?? null, language, cites }, agency, notes };
}
