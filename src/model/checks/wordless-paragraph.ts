import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A paragraph that cites says something; one that was begun with its citations alone is still to be written. */
export const wordlessParagraph: Check = function* ({ events, actors, entities }) {
  for (const entry of [...events, ...actors, ...entities])
    for (const { prose, references, citations, line } of entry.text.paragraphs)
      if (citations.length > 0 && references.length === 0 && !/[\p{L}\p{N}]/u.test(prose.text))
        yield problemInText(entry, line, markdownProblems.wordlessParagraph);
};
