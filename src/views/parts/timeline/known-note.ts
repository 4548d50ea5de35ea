import { compareDates } from '../../../model/dates/date-order.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { valueOn, type Since } from '../../../model/graph/since.ts';
import { knownDayWords } from '../../../words/known-days.ts';

/**
 * What of the story is told as it is now though it is asked for as of an earlier day, in a sentence; and one on how
 * inexact days of publication count, where that makes a difference.
 *
 * @param graph the whole story
 * @param day the day that is asked for, `YYYY-MM-DD`; leave it out for any day
 */
export function knownNote(graph: Graph, day?: string): string {
  return knownDayWords.notes([knownDayWords.asToday, ...(isInexact(graph, day) ? [knownDayWords.inexact] : [])]);
}

/** True where a source may have been published after the day on which it counts already. */
function isInexact(graph: Graph, day?: string): boolean {
  const days = lastDaysOfInexact(graph);
  return day === undefined ? days.length > 0 : (valueOn(days, day) ?? '') > day;
}

/** The last day on which any of the sources that count from a day on, but not for certain, may have been published. */
const lastDaysOfInexact = perGraph(({ sources }): readonly Since<string>[] => {
  const inexact = [...sources.values()]
    .flatMap(({ published }) => published ?? [])
    .filter(({ first, last }) => first !== last)
    .toSorted(compareDates);
  let latest = '';
  return inexact.map(({ first, last }) => {
    latest = last > latest ? last : latest;
    return { from: first, value: latest };
  });
});
