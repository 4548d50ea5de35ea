import { dateChanges } from '../timeline/date-changes.ts';
import { eventBadges } from '../events/event-badges.ts';
import { eventKindLabel } from '../events/event-kind.ts';
import { followedBy } from '../events/event-line.ts';
import { placesOf } from '../events/places.ts';
import { plainWordsInVoice, voiceOfPart } from '../events/voice.ts';
import { eventTitle, fullNameOf } from '../links/link.ts';
import { textOfLinks } from '../links/links-in-words.ts';
import { textLinkTargets } from '../links/text-link-targets.ts';
import { briefSource } from '../sources/brief-source.ts';
import { citedSources } from '../sources/cited-sources.ts';
import { formatDate } from '../../../format.ts';
import { correctionsReaching, type ReachingCorrection } from '../../../model/graph/corrections.ts';
import { compareEvents } from '../../../model/graph/event-order.ts';
import { sourceOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraphAndId } from '../../../model/graph/per-graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { firstIdOf } from '../../../model/versions/first-id.ts';
import { eventUrl } from '../../../urls.ts';
import { feedWords } from '../../../words/feed.ts';
import { isolate } from '../isolate.ts';
import type { FeedEntry, FeedSource } from './feed-view.ts';

/** What keeps a number and its word on one line of a page; other programs read plain spaces. */
const NO_BREAK = '\u00a0';

/** The entry of an event, the same in every feed. */
export const eventEntry = perGraphAndId((graph, id): FeedEntry => {
  const event = graph.events.get(id)!;
  const sources = sourcesOf(graph, event);
  return {
    id: eventUrl(firstIdOf(graph, 'events', event)),
    url: eventUrl(event.id),
    title: eventTitle(event),
    kind: eventKindLabel(graph, event.kind),
    published: event.added.first,
    updated: updateOf(graph, event),
    lines: linesOf(graph, event),
    account: {
      text: event.text,
      marks: textLinkTargets(citedSources(graph, event.sources, event.text)),
      page: eventUrl(event.id),
    },
    sources,
    corrections: correctionsReaching(graph, event).map((reaching) => correctionInWords(graph, reaching)),
  };
});

function linesOf(graph: Graph, event: StoryEvent): readonly string[] {
  const who = event.participants.map((part) => {
    const words = plainWordsInVoice(part.role, voiceOfPart(graph, event, part));
    return feedWords.participant(isolate(fullNameOf(subjectOf(graph, part.actor))), words);
  });
  const where = textOfLinks(placesOf(graph, event));
  return [
    feedWords.what(eventKindLabel(graph, event.kind), formatDate(event.date).text),
    ...followedBy(graph, event).map(({ label }) => feedWords.after(isolate(label))),
    ...dateChanges(graph, event).map(isolate),
    ...(where === '' ? [] : [feedWords.where(isolate(where))]),
    ...(who.length > 0 ? [feedWords.who(who)] : []),
    ...eventBadges(graph, event).map(({ label, text }) =>
      feedWords.mark(label, isolate(text.replaceAll(NO_BREAK, ' '))),
    ),
  ];
}

function sourcesOf(graph: Graph, event: StoryEvent): readonly FeedSource[] {
  return event.sources.map((id) => {
    const { href, label } = briefSource(graph, id);
    return { label: isolate(label), page: href, original: sourceOf(graph, id).url };
  });
}

function correctionInWords(graph: Graph, { correction, source }: ReachingCorrection): string {
  const [day, { text }] = [formatDate(correction.date).text, correction];
  if (source === null) return feedWords.corrected(day, text);
  return feedWords.correctedInSource(day, isolate(briefSource(graph, source.id).label), text);
}

/** The day on which it was added, or it or a source of it was corrected last, or a source that calls it off was added. */
function updateOf(graph: Graph, event: StoryEvent): string {
  const corrected = correctionsReaching(graph, event).map(({ correction }) => correction.date);
  const changed = (event.eventStatus?.sources ?? []).map((id) => sourceOf(graph, id).added);
  return [event.added, ...corrected, ...changed]
    .map(({ first }) => first)
    .toSorted()
    .at(-1)!;
}

/** The latest change first; of one day, the latest event first. */
export function compareUpdates(graph: Graph, a: StoryEvent, b: StoryEvent): number {
  const [one, other] = [eventEntry(graph, a.id).updated, eventEntry(graph, b.id).updated];
  return one < other ? 1 : one > other ? -1 : compareEvents(b, a);
}
