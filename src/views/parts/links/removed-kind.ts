import { formatTitle } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Removed } from '../../../model/records/removed.ts';
import { storyWords } from '../../../words/story.ts';
import { removedWords } from '../../../words/links.ts';

/** What a record of this kind is called once it was removed: "Event, removed". */
export function removedKind({ story }: Graph, { collection }: Removed): string {
  const kind = collection === 'actors' ? formatTitle(storyWords(story).actor) : removedWords.kind[collection];
  return removedWords.removed(kind);
}
