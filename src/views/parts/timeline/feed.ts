import { dateChanges } from './date-changes.ts';
import { followedBy } from '../events/event-line.ts';
import { plainWordsInVoice, voiceOfPart } from '../events/voice.ts';
import { formatDate } from '../../../format.ts';
import { correctionsReaching, type ReachingCorrection } from '../../../model/graph/corrections.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { compareEvents } from '../../../model/graph/event-order.ts';
import { sourceOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { absoluteUrl, eventUrl, homeUrl } from '../../../urls.ts';
import { briefSource } from '../sources/brief-source.ts';
import { eventTitle, fullNameOf } from '../links/link.ts';
import { placesOf } from '../events/places.ts';
import { textOfLinks } from '../links/links-in-words.ts';
import { eventKindLabel } from '../events/event-kind.ts';
import { feedWords } from '../../../words/feed.ts';

/** The events that were added or corrected last, as every feed tells them. Addresses are whole, days `YYYY-MM-DD`. */
export interface FeedView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  readonly publisher: string;
  readonly licence: string;
  /** The last day on which anything was added or corrected; null for a story without events. */
  readonly updated: string | null;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The first address the event had, so that it stays the same when the event is renamed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly published: string;
  /** The day it, or a source of it, was corrected last, or it was added that it was called off; else that of `published`. */
  readonly updated: string;
  /** What it is, when, what was moved or called off, where, who and says who; then its corrections. A sentence a line. */
  readonly text: string;
}

const MOST = 50;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** @param site the origin that the site is published at */
export function feedView(graph: Graph, site: URL): FeedView {
  const { title, standfirst, language, publisher, licence } = graph.story;
  const events = [...graph.events.values()].toSorted((a, b) => compareUpdates(graph, a, b)).slice(0, MOST);
  return {
    title,
    description: standfirst,
    language,
    home: absoluteUrl(homeUrl(), site),
    publisher,
    licence: licence.name,
    updated: events[0] ? updateOf(graph, events[0]) : null,
    entries: events.map((event) => entryOf(graph, event, site)),
  };
}

function entryOf(graph: Graph, event: StoryEvent, site: URL): FeedEntry {
  return {
    id: absoluteUrl(eventUrl(event.formerIds[0] ?? event.id), site),
    url: absoluteUrl(eventUrl(event.id), site),
    title: eventTitle(event),
    kind: eventKindLabel(graph, event.kind),
    published: event.added.first,
    updated: updateOf(graph, event),
    text: sentencesOf(graph, event).join('\n'),
  };
}

function sentencesOf(graph: Graph, event: StoryEvent): readonly string[] {
  const who = event.participants.map((part) => {
    const words = plainWordsInVoice(part.role, voiceOfPart(graph, event, part));
    return feedWords.participant(isolate(fullNameOf(subjectOf(graph, part.actor))), words);
  });
  const where = textOfLinks(placesOf(graph, event));
  const sources = event.sources.map((id) => isolate(briefSource(graph, id).label));
  return [
    feedWords.what(eventKindLabel(graph, event.kind), formatDate(event.date).text),
    ...followedBy(graph, event).map(({ label }) => feedWords.after(isolate(label))),
    ...dateChanges(graph, event).map(isolate),
    ...(where === '' ? [] : [feedWords.where(isolate(where))]),
    ...(who.length > 0 ? [feedWords.who(who)] : []),
    ...(sources.length > 0 ? [feedWords.sources(sources)] : []),
    ...correctionsReaching(graph, event).map((reaching) => correctionInWords(graph, reaching)),
  ];
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
function compareUpdates(graph: Graph, a: StoryEvent, b: StoryEvent): number {
  const [one, other] = [updateOf(graph, a), updateOf(graph, b)];
  return one < other ? 1 : one > other ? -1 : compareEvents(b, a);
}

/** Keeps what is written from right to left from turning round the plain text about it (Unicode Standard Annex 9, 2.4.2). */
function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
