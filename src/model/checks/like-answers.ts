import { claimsTo } from '../graph/fact-index.ts';
import { foldName } from '../names/fold.ts';
import { isCounted } from '../answers/answered-question.ts';
import { answerProblems } from '../../words/problems/answers.ts';
import type { WarningRule } from './rule.ts';

/**
 * Two answers in text that are the same words, but for capitals, accents, spaces and signs, count as different: right
 * where the question is on a name or its spelling, and else most likely a slip.
 */
export const likeAnswers: WarningRule = function* (graph) {
  for (const { id, type, naming } of graph.questions.values()) {
    if (type !== 'text' || naming) continue;
    const first = new Map<string, string>();
    for (const claim of claimsTo(graph, id).filter(isCounted)) {
      const text = claim.fact.answer;
      if (typeof text !== 'string') continue;
      const before = first.get(foldName(text));
      first.set(foldName(text), before ?? text);
      if (before !== undefined && before !== text)
        yield {
          of: claim.event,
          field: `claims.${claim.event.claims.indexOf(claim.fact)}.answer`,
          ...answerProblems.likeAnswers(text, before, id),
        };
    }
  }
};
