import { formatDateAsNoun } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Removed } from '../../../model/records/removed.ts';
import { recordUrl } from '../../../urls.ts';
import { embedWords } from '../../../words/embeds.ts';
import { removedWords } from '../../../words/links.ts';
import { removedKind } from '../links/removed-kind.ts';
import { embedOf, type Embed } from './embed.ts';

/** What a frame says of a record that was removed: when and why; its notice leads on. */
export function removedEmbed(graph: Graph, removed: Removed): Embed {
  const { collection, id, title, date, reason } = removed;
  return embedOf({
    page: { href: recordUrl(collection, id), label: title },
    about: removedKind(graph, removed),
    lead: removedWords.description(formatDateAsNoun(date).text, reason),
    whole: embedWords.whole.removed,
    changed: null,
  });
}
