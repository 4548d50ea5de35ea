import { markdownProblems } from '../../words/problems/markdown.ts';
import { entriesOf } from '../records/content.ts';
import { findControl } from '../text/control-characters.ts';
import { problemInText } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Where a citation stood; Markdown has no such character itself, since it reads `&#0;` as U+FFFD. */
const GAP = '\0';

/** A body holds no control character, not even as `&#x202E;`, which Markdown reads after the bytes were checked. */
export const writtenOutControl: Check = function* (content) {
  for (const entry of entriesOf(content))
    for (const { prose, line } of [...entry.text.paragraphs, ...entry.text.headings]) {
      const control = findControl(prose.text.replaceAll(GAP, ' '));
      if (control) yield problemInText(entry, line, markdownProblems.writtenOutControl(control.code));
    }
};
