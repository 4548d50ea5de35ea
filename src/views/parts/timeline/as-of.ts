import { formatDateAsNoun } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { lastPublished } from '../../../model/graph/publication.ts';

/** How far what a page says reaches: "As of 5 March 2026, the date of the last source." */
export function asOfNow({ sources }: Graph): string {
  const last = lastPublished([...sources.values()]);
  return last ? `As of ${formatDateAsNoun(last).text}, the date of the last source.` : 'As far as the sources go.';
}
