import type { MarkdownText } from '../text/markdown-text.ts';
import { entriesOf } from '../records/content.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { bodyProblems } from '../../words/problems/bodies.ts';
import { problemInBody } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A body is Markdown: raw HTML is never printed. */
export const bodyHtml: Check = function* (content) {
  for (const entry of entriesOf(content))
    for (const { text, line } of openings(entry.text))
      yield problemInBody(entry, line, bodyProblems.bodyHtml(quoteValue(text)));
};

/** The first piece of each line; the end of an element belongs to its beginning. */
function openings({ html }: MarkdownText): MarkdownText['html'] {
  const pieces = html.some(({ text }) => !text.startsWith('</'))
    ? html.filter(({ text }) => !text.startsWith('</'))
    : html;
  return [...Map.groupBy(pieces, ({ line }) => line).values()].map(([first]) => first!);
}
