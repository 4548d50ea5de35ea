import type { Graph } from '../model/graph/graph.ts';
import { absoluteUrl } from '../urls.ts';
import { embedWords } from '../words/embeds.ts';
import type { Embed } from './parts/embeds/embed.ts';
import { embedSnippet } from './parts/embeds/snippet.ts';
import { timelinesOfActors } from './parts/embeds/timeline-embed.ts';

/** What the script of a frame shows of one actor: what the frame of a page has, and what it offers to copy. */
export interface ActorTimeline extends Pick<Embed, 'page' | 'about' | 'lines' | 'whole'> {
  /** "Last changed on 5 March 2026."; empty where no day is known. */
  readonly changed: string;
  readonly snippet: string;
  /** The whole address of the page. */
  readonly address: string;
}

/**
 * The latest events of each actor that has any, under every id it ever had.
 *
 * @param site the origin that the site is published at
 */
export function actorTimelines(
  graph: Graph,
  site: URL,
): readonly { readonly id: string; readonly shown: ActorTimeline }[] {
  return timelinesOfActors(graph).flatMap(({ actor, embed }) => {
    const { page, about, lines, whole, changed } = embed;
    const shown = {
      ...{ page, about, lines, whole, changed: changed ? embedWords.changed(changed.text) : '' },
      snippet: embedSnippet(embed, site),
      address: absoluteUrl(page.href, site),
    };
    return [actor.id, ...actor.formerIds].map((id) => ({ id, shown }));
  });
}
