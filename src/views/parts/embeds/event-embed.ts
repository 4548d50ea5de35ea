import { formatDate, formatDateOrNull } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { eventChanged } from '../../../model/graph/page-changed.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { embedWords } from '../../../words/embeds.ts';
import { eventBadges } from '../events/event-badges.ts';
import { eventKindLabel } from '../events/event-kind.ts';
import { sourceCount } from '../events/event-line.ts';
import { eventStatusLine } from '../events/event-status.ts';
import { placesOf } from '../events/places.ts';
import { isolate } from '../isolate.ts';
import { textOfLinks } from '../links/links-in-words.ts';
import { linkToEvent } from '../links/link.ts';
import { sourceKeys } from '../sources/source-key.ts';
import { embedOf, plainLine, type Embed, type EmbedLine } from './embed.ts';
import { shortened } from './shortened.ts';

/** As many characters of an account as stand in a frame, and as many sources. */
const LEAD = 360;
const MOST_SOURCES = 3;
const MOST_LINES = 4;

/**
 * An event in a frame: what happened in a few sentences, what it changed, and who tells it.
 *
 * @param opening what its account begins with, in plain words
 */
export function eventEmbed(graph: Graph, event: StoryEvent, opening: string): Embed {
  const parts = [eventKindLabel(graph, event.kind), formatDate(event.date).text, textOfLinks(placesOf(graph, event))];
  return embedOf({
    page: linkToEvent(event),
    about: embedWords.about(parts.filter(Boolean)),
    lead: shortened(opening, graph.story.language, LEAD) || null,
    lines: linesOf(graph, event),
    sources: sourcesOf(graph, event),
    whole: embedWords.whole.events,
    changed: formatDateOrNull(eventChanged(graph, event)),
  });
}

function linesOf(graph: Graph, event: StoryEvent): readonly EmbedLine[] {
  const status = eventStatusLine(graph, event);
  const badges = eventBadges(graph, event).slice(0, MOST_LINES);
  return [
    ...(status ? [plainLine(status.text, status.movedTo?.label ?? status.note ?? '')] : []),
    ...badges.map(({ label, text }) => plainLine(label, text)),
  ];
}

function sourcesOf(graph: Graph, event: StoryEvent): string {
  const shown = sourceKeys(graph, event.sources.slice(0, MOST_SOURCES)).map(({ label }) => isolate(label));
  return embedWords.sources(sourceCount(graph, event), shown, event.sources.length - shown.length);
}
