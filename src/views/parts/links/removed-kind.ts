import { formatTitle } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Removed } from '../../../model/records/removed.ts';
import { storyWords } from '../../../words/story.ts';

const KINDS = {
  sources: 'Source',
  events: 'Event',
  entities: 'Place or thing',
  questions: 'Question',
} as const satisfies Record<Exclude<Removed['collection'], 'actors'>, string>;

/** What a record of this kind is called once it was removed: "Event, removed". */
export function removedKind({ story }: Graph, { collection }: Removed): string {
  return `${collection === 'actors' ? formatTitle(storyWords(story).actor) : KINDS[collection]}, removed`;
}
