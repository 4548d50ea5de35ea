import { markdownProblems } from '../../words/problems/markdown.ts';
import { entriesOf, type Entry } from '../records/content.ts';
import { findControl } from '../text/control-characters.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import { problemInText } from './problem-at.ts';
import { inEach } from './each-record.ts';
import type { Check } from './rule.ts';

/** Where a citation stood; Markdown has no such character itself, since it reads `&#0;` as U+FFFD. */
const GAP = '\0';

/** A body holds no control character, not even as `&#x202E;`, which Markdown reads after the bytes were checked. */
export const writtenOutControl: Check = (content) => controlsIn(entriesOf(content));

const controlsIn = inEach(function* (entry: Entry<unknown>) {
  for (const { text, line } of textsIn(entry.text)) {
    const control = findControl(text.replaceAll(GAP, ' '));
    if (control) yield problemInText(entry, line, markdownProblems.writtenOutControl(control.code));
  }
});

function textsIn({ paragraphs, headings, links }: MarkdownText) {
  return [
    ...[...paragraphs, ...headings].map(({ prose, line }) => ({ text: prose.text, line })),
    ...links.map(({ title, line }) => ({ text: title, line })),
  ];
}
