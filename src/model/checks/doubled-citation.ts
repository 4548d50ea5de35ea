import { markdownProblems } from '../../words/problems/markdown.ts';
import { ourParagraphs } from './names-in-texts.ts';
import type { WarningRule } from './rule.ts';

/** Nothing is cited twice in one marker: `[@one, para. 12; @one, para. 12]`. */
export const doubledCitation: WarningRule = function* (graph) {
  for (const { id, paragraph } of ourParagraphs(graph))
    for (const { source, locator, line, isDoubled } of paragraph.citations)
      if (isDoubled) yield { of: { id }, field: 'body', line, ...markdownProblems.doubledCitation(source, locator) };
};
