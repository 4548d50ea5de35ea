import { formatDateAsNoun } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { lastDayOfStory } from '../../../model/graph/last-day.ts';
import { timelineWords } from '../../../words/timeline.ts';

/** What stands in place of events in a story that has none; null in one that has. */
export function noEventsYet({ events }: Graph): string | null {
  return events.size === 0 ? timelineWords.noEvents : null;
}

/** How far what a page says reaches: "As of 5 March 2026, the day of our latest source." */
export function asOfNow(graph: Graph): string {
  const last = lastDayOfStory(graph);
  return last ? timelineWords.asOf(formatDateAsNoun(last).text) : timelineWords.asFarAsSources;
}
