import { quoteValue } from '../diagnostics/quote-value.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { factsIn } from '../graph/fact-index.ts';
import { foldName } from '../names/fold.ts';
import { orderProblems } from '../../words/problems/order.ts';
import type { WarningRule } from './rule.ts';

/** What is moved, put off or called off was set before, in the same words: other words change nothing. */
export const unknownPlan: WarningRule = function* (graph) {
  const set = new Set(
    factsIn(graph, 'upcoming').flatMap(({ fact }) => (fact.status === 'scheduled' ? [fact.what] : [])),
  );
  const known = new Set([...set].map((what) => foldName(what)));
  for (const event of graph.events.values())
    for (const [i, { what, status }] of event.upcoming.entries())
      if (status !== 'scheduled' && !known.has(foldName(what))) {
        const { found, fix } = orderProblems.unknownPlan(quoteValue(what));
        yield { of: event, field: `upcoming.${i}.what`, found, fix: didYouMean(what, set) ?? fix };
      }
};
