import { formatDateAsNoun } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { lastPublished } from '../../../model/graph/publication.ts';
import { timelineWords } from '../../../words/timeline.ts';

/** How far what a page says reaches: "As of 5 March 2026, the day of our latest source." */
export function asOfNow({ sources }: Graph): string {
  const last = lastPublished([...sources.values()]);
  return last ? timelineWords.asOf(formatDateAsNoun(last).text) : timelineWords.asFarAsSources;
}
