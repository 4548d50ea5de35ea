import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import { brokenCitations } from './broken-marker.ts';
import type { Check } from './rule.ts';

/** Every paragraph that tells of events, or of who or what someone or something is, says which source says so. */
export const uncitedParagraph: Check = function* ({ events, actors, entities }) {
  for (const entry of [...events, ...actors, ...entities])
    for (const paragraph of entry.text.paragraphs)
      if (paragraph.citations.length === 0 && brokenCitations(paragraph).length === 0)
        yield problemInText(entry, paragraph.line, markdownProblems.uncitedParagraph);
};
