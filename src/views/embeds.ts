import type { Graph } from '../model/graph/graph.ts';
import { membershipsByBody } from '../model/graph/fact-index.ts';
import { perGraph } from '../model/graph/per-graph.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';
import { eventUrl, questionUrl, recordUrl, standingsUrlOf } from '../urls.ts';
import type { Embed } from './parts/embeds/embed.ts';
import { eventEmbed } from './parts/embeds/event-embed.ts';
import { questionEmbed } from './parts/embeds/question-embed.ts';
import { embedSnippet } from './parts/embeds/snippet.ts';
import { removedEmbed } from './parts/embeds/removed-embed.ts';
import { standingsEmbed } from './parts/embeds/standings-embed.ts';
import { timelineEmbed, timelinesOfActors } from './parts/embeds/timeline-embed.ts';

export { embedSnippet as snippetOf, timelineEmbed };

/** A page that other sites can show in a frame. */
export interface EmbeddedPage {
  /** The path of the page. */
  readonly page: string;
  /** False of the notice of a removed record, which nobody puts on a page any more. */
  readonly isOffered: boolean;
  /** What the frame shows; worked out once. */
  readonly embed: (wordsOf: WordsOf) => Embed;
}

/** Gives the plain words that an account begins with. */
type WordsOf = (text: MarkdownText) => string;

/**
 * Every page that can be shown in a frame: of each event and question, and of who stands where in each body. Where a
 * record was removed, frames that were there before show its notice.
 */
export const embeddedPages = perGraph((graph): readonly EmbeddedPage[] => [
  ...[...graph.events.values()].map((event) =>
    embedded(eventUrl(event.id), (wordsOf) => eventEmbed(graph, event, wordsOf(event.text))),
  ),
  ...[...graph.questions.values()].map((question) =>
    embedded(questionUrl(question.id), () => questionEmbed(graph, question)),
  ),
  ...[...membershipsByBody(graph).keys()].map((body) =>
    embedded(standingsUrlOf(body), () => standingsEmbed(graph, body)),
  ),
  ...notices(graph),
]);

/**
 * The HTML by which another site shows a page; null for what is offered no more.
 *
 * @param site the origin that the site is published at
 */
export function snippetFor({ isOffered }: EmbeddedPage, embed: Embed, site: URL): string | null {
  return isOffered ? embedSnippet(embed, site) : null;
}

/** Everything that is offered to other sites, by the path of the page that it is of. */
export function offeredEmbeds(graph: Graph, wordsOf: WordsOf): readonly OfferedEmbed[] {
  const pages = embeddedPages(graph).filter(({ isOffered }) => isOffered);
  return [
    ...pages.map(({ page, embed }) => ({ page, embed: () => embed(wordsOf) })),
    ...[timelineEmbed(graph), ...timelinesOfActors(graph).map(({ embed }) => embed)].map((embed) => ({
      page: embed.page.href,
      embed: () => embed,
    })),
  ];
}

/** A page that is offered, and what its frame shows. */
interface OfferedEmbed {
  readonly page: string;
  readonly embed: () => Embed;
}

function notices(graph: Graph): readonly EmbeddedPage[] {
  return graph.removed
    .filter(({ collection }) => collection === 'events' || collection === 'questions')
    .map((removed) => ({
      ...embedded(recordUrl(removed.collection, removed.id), () => removedEmbed(graph, removed)),
      isOffered: false,
    }));
}

function embedded(page: string, workOut: EmbeddedPage['embed']): EmbeddedPage {
  let told: Embed | undefined;
  return { page, isOffered: true, embed: (wordsOf) => (told ??= workOut(wordsOf)) };
}
