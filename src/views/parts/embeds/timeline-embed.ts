import { formatDate, formatDateOrNull, formatTitle } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { subjectChanged } from '../../../model/graph/page-changed.ts';
import type { Actor } from '../../../model/records/actor.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { isActor } from '../../../model/records/subject.ts';
import { subjectUrl, timelineUrl } from '../../../urls.ts';
import { embedWords } from '../../../words/embeds.ts';
import { orderWords } from '../../../words/timeline.ts';
import { fullNameOf, linkToEvent } from '../links/link.ts';
import { eventsInTime } from '../subjects/subject-lists.ts';
import { asOfNow } from '../timeline/as-of.ts';
import { timelineList } from '../timeline/timeline-list.ts';
import { embedOf, type Embed, type EmbedLine } from './embed.ts';

/** So many events stand in a frame. */
const LATEST = 6;

/** The timeline in a frame: the latest events of the story. */
export function timelineEmbed(graph: Graph): Embed {
  const events = timelineList(graph, 'newest-first').items;
  return embedOf({
    page: { href: timelineUrl(), label: orderWords['newest-first'].title },
    about: asOfNow(graph),
    lines: events.slice(0, LATEST).map(eventInBrief),
    whole: embedWords.whole.timeline(events.length),
    changed: formatDateOrNull(graph.story.lastChanged),
  });
}

/** What a frame shows of each actor that has a part in any event. */
export const timelinesOfActors = perGraph((graph): readonly { readonly actor: Actor; readonly embed: Embed }[] =>
  [...graph.subjects.values()].filter(isActor).flatMap((actor) => {
    const embed = actorTimelineEmbed(graph, actor);
    return embed ? [{ actor, embed }] : [];
  }),
);

function actorTimelineEmbed(graph: Graph, actor: Actor): Embed | null {
  const events = eventsInTime(graph, actor.id).items;
  if (events.length === 0) return null;
  return embedOf({
    page: { href: subjectUrl(actor), label: embedWords.timelineOf(fullNameOf(actor)) },
    about: asOfNow(graph),
    lines: events.slice(0, LATEST).map(eventInBrief),
    whole: embedWords.whole.timeline(events.length),
    changed: formatDateOrNull(subjectChanged(graph, actor)),
  });
}

function eventInBrief(event: StoryEvent): EmbedLine {
  const { href, label } = linkToEvent(event);
  return { term: formatTitle(formatDate(event.date).text), text: label, href };
}
