import type { AnsweredQuestion } from '../../../model/answers/answered-question.ts';
import { answeredByAlone } from '../../../model/answers/answers-of-sources.ts';
import { sourcePairs, type SourcePair } from '../../../model/answers/source-pairs.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { comparedSources, comparisonRow, type ComparedSource, type ComparisonRow } from './comparison.ts';
import { OUTCOMES, outcomeOf, sourcesAnswering, type ComparisonOutcome } from './comparison-outcome.ts';
import { comparisonWords } from '../../../words/comparison.ts';

/** Questions whose answers come out alike. */
export interface ComparisonGroup {
  readonly outcome: ComparisonOutcome;
  /** Its address within the page. */
  readonly id: string;
  readonly heading: string;
  /** The one source that answers, to stand after the heading; null for a group of several. */
  readonly of: string | null;
  readonly rows: readonly ComparisonRow[];
}

/** The questions of some sources side by side, by how their answers come out; each in the order given. */
export function comparisonGroups(
  graph: Graph,
  sources: readonly ComparedSource[],
  answered: readonly AnsweredQuestion[],
): readonly ComparisonGroup[] {
  const byOutcome = Map.groupBy(
    answered.map((one) => comparisonRow(graph, sources, one)),
    outcomeOf,
  );
  return OUTCOMES.flatMap((outcome) => {
    const rows = byOutcome.get(outcome) ?? [];
    return rows.length === 0
      ? []
      : [{ outcome, id: outcome, heading: comparisonWords.outcome[outcome], of: null, rows }];
  });
}

/** The same of two sources, what the first alone answers apart from what the second does. */
function groupsOfTwo(
  graph: Graph,
  sources: readonly ComparedSource[],
  answered: readonly AnsweredQuestion[],
): readonly ComparisonGroup[] {
  return comparisonGroups(graph, sources, answered).flatMap((group) => {
    if (group.outcome !== 'only') return [group];
    return sources.flatMap(({ id, briefly }) => {
      const rows = group.rows.filter((row) => sourcesAnswering(row).includes(id));
      return rows.length === 0
        ? []
        : [{ ...group, id: `only-${id}`, heading: comparisonWords.onlyIn, of: briefly, rows }];
    });
  });
}

/** Two sources side by side. */
export interface ComparedPair {
  /** The one published first before the other. */
  readonly sources: readonly ComparedSource[];
  readonly groups: readonly ComparisonGroup[];
}

/** Each pair of sources that has a page, side by side; worked out once. */
export const comparedPairs = perGraph(
  (graph): ReadonlyMap<SourcePair, ComparedPair> =>
    new Map(
      sourcePairs(graph).map((pair) => {
        const sources = comparedSources(graph, pair);
        const answered = answeredByAlone(
          graph,
          pair.map(({ id }) => id),
        );
        return [pair, { sources, groups: groupsOfTwo(graph, sources, answered) }];
      }),
    ),
);
