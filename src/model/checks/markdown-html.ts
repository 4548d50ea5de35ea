import type { MarkdownText } from '../text/markdown-text.ts';
import { entriesOf, type Entry } from '../records/content.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import { inEach } from './each-record.ts';
import type { Check } from './rule.ts';

/** A body is Markdown: raw HTML is never printed. */
export const markdownHtml: Check = (content) => htmlIn(entriesOf(content));

const htmlIn = inEach(function* (entry: Entry<unknown>) {
  for (const { text, line } of openings(entry.text))
    yield problemInText(entry, line, markdownProblems.markdownHtml(quoteValue(text)));
});

/** The first piece of each line; the end of an element belongs to its beginning. */
function openings({ html }: MarkdownText): MarkdownText['html'] {
  const pieces = html.some(({ text }) => !text.startsWith('</'))
    ? html.filter(({ text }) => !text.startsWith('</'))
    : html;
  return [...Map.groupBy(pieces, ({ line }) => line).values()].map(([first]) => first!);
}
