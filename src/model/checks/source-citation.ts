import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A source speaks for itself: what its page says is from that source and no other. */
export const sourceCitation: Check = function* ({ sources }) {
  for (const entry of sources)
    for (const { line } of entry.text.paragraphs.flatMap(({ citations }) => citations.slice(0, 1)))
      yield problemInText(entry, line, markdownProblems.sourceCitation);
};
