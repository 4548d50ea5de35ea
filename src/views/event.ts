import { eventChanged } from '../model/graph/page-changed.ts';
import { formatDate, formatDateAsNoun, type PrintedDate, formatDateOrNull } from '../format.ts';
import { compareDates } from '../model/dates/date-order.ts';
import { toldOn } from '../model/graph/publication.ts';
import { sourceOf, subjectOf, type Graph } from '../model/graph/graph.ts';
import { partLines, type PartLine } from './parts/events/part-lines.ts';
import { followedBy } from './parts/events/event-line.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { citedSources, type CitedSource } from './parts/sources/cited-sources.ts';
import { monthOnTimeline } from './parts/timeline/timeline-list.ts';
import type { LinkedData } from './parts/linked-data/linked-data.ts';
import { linkedEvent } from './parts/linked-data/pages.ts';
import { pageFiles, type PageFiles } from './parts/links/page-files.ts';
import { currentVersion } from './parts/links/version-lines.ts';
import { pageCitation, type PageCitation } from './parts/links/page-citation.ts';
import { correctionLinesOfEvent, type CorrectionLine } from './parts/links/correction-line.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { sourceCount } from './parts/events/event-line.ts';
import { placesOf } from './parts/events/places.ts';
import { factsCiting } from './parts/events/fact-links.ts';
import { eventStatusLine, type EventStatusLine } from './parts/events/event-status.ts';
import { eventFactsOf, type EventFactsView } from './parts/events/event-facts.ts';
import { eventTitle, linkToEvent, linkToSubject, type Link } from './parts/links/link.ts';
import type { LinkInWords } from './parts/links/links-in-words.ts';
import { textLinkTargets, type TextLinkTargets } from './parts/links/text-link-targets.ts';
import {
  adjacentEventsOf,
  actorAdjacentEventsOf,
  type AdjacentEvents,
  type ActorAdjacentEvents,
} from './parts/events/adjacent-events.ts';
import { searchMetadataOfEvent, type SearchMetadata } from './parts/links/search-metadata.ts';
import { cardOfEvent, previewOf, type Preview } from './parts/links/share-card.ts';
import type { RelationLabel } from './parts/questions/relation-label.ts';
import { eventKindLabel } from './parts/events/event-kind.ts';
import { eventWords } from '../words/events.ts';

/** Everything an event's page prints but its account, which is rendered from its Markdown. */
export interface EventView extends AdjacentEvents {
  readonly title: string;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  readonly search: SearchMetadata;
  readonly preview: Preview;
  readonly date: PrintedDate;
  /** What it came after, where that tells when it was. */
  readonly follows: readonly Link[];
  readonly dateNote: string | null;
  /** That it did not happen on its day, who says so, and what took its place; null for what happened. */
  readonly status: EventStatusLine | null;
  readonly kind: string;
  readonly isKey: boolean;
  /** None where no source tells. */
  readonly places: readonly LinkInWords[];
  /** Each with a part in words, and with who disputes it. */
  readonly participants: readonly PartLine[];
  readonly about: readonly Link[];
  readonly facts: EventFactsView;
  /** How many sources tell of it, which leads to them, and the day of the last; null where none has a day. */
  readonly told: { readonly link: Link; readonly last: PrintedDate | null };
  /** Questions of this event whose answers exclude each other, leading to the answers on this page. */
  readonly disputed: readonly { readonly relation: RelationLabel; readonly link: Link }[];
  readonly sources: readonly CitedSource[];
  /** What the marks of the account lead to. */
  readonly marks: TextLinkTargets;
  /** For each who took part: the events before and after in which they had a part as well. */
  readonly actorAdjacentEvents: readonly ActorAdjacentEvents[];
  /** Its own, then those of its sources. */
  readonly corrections: readonly CorrectionLine[];
  /** The day on which the page came to be, if not with the story. */
  readonly added: PrintedDate | null;
  /** When the page last changed. */
  readonly changed: PrintedDate | null;
  readonly citeAs: PageCitation;
  readonly files: PageFiles;
  readonly linked: LinkedData;
}

/**
 * The page of one event, as of all that the graph knows.
 *
 * @param event one of the graph’s own: its neighbours are looked up by identity
 */
export function eventView(graph: Graph, event: StoryEvent): EventView {
  const date = formatDate(event.date);
  const sources = sourcesOf(graph, event);
  const link = (id: string) => linkToSubject(subjectOf(graph, id));
  const facts = eventFactsOf(graph, event);
  return {
    title: eventTitle(event),
    description: eventWords.descriptionOf(eventKindLabel(graph, event.kind), date.text, eventTitle(event)),
    crumbs: crumbsOf(graph, event),
    search: searchMetadataOfEvent(graph, event),
    preview: previewOf(cardOfEvent(graph, event), true),
    date,
    ...aboutDate(graph, event),
    status: eventStatusLine(graph, event),
    kind: eventKindLabel(graph, event.kind),
    isKey: event.key,
    places: placesOf(graph, event),
    participants: partLines(graph, event),
    about: event.about.map(link),
    facts,
    told: { link: { href: '#sources', label: sourceCount(graph, event) }, last: lastDayOf(graph, event) },
    disputed: disputedIn(facts),
    sources,
    marks: textLinkTargets(sources),
    ...adjacentEventsOf(graph, event),
    actorAdjacentEvents: actorAdjacentEventsOf(graph, event),
    ...endOf(graph, event),
  };
}

function endOf(
  graph: Graph,
  event: StoryEvent,
): Pick<EventView, 'corrections' | 'added' | 'changed' | 'citeAs' | 'files' | 'linked'> {
  const what = eventWords.citedAs(formatDate(event.date).text);
  const changed = eventChanged(graph, event);
  return {
    corrections: correctionLinesOfEvent(graph, event),
    added: formatDate(event.added),
    changed: formatDateOrNull(changed),
    citeAs: pageCitation(
      graph.story,
      { label: eventTitle(event) },
      what,
      changed,
      currentVersion(graph, 'events', event.id),
    ),
    files: pageFiles(graph, 'events', event.id),
    linked: linkedEvent(graph, event),
  };
}

function aboutDate(graph: Graph, event: StoryEvent): Pick<EventView, 'follows' | 'dateNote'> {
  return { follows: followedBy(graph, event), dateNote: event.dateNote };
}

/** By way of its month on the timeline. */
function crumbsOf(graph: Graph, event: StoryEvent): BreadcrumbTrail {
  return breadcrumbsTo(monthOnTimeline(graph, event), linkToEvent(event));
}

/** The last day on which a source of it told of it; that one was corrected or retracted later is no telling. */
function lastDayOf(graph: Graph, event: StoryEvent): PrintedDate | null {
  const told = event.sources.flatMap((id) => toldOn(sourceOf(graph, id), event) ?? []);
  const last = told.toSorted(compareDates).at(-1);
  return last ? formatDateAsNoun(last) : null;
}

function disputedIn({ questions }: EventFactsView): EventView['disputed'] {
  return questions
    .filter(({ isInDispute }) => isInDispute)
    .map(({ relation, here, link }) => ({
      relation,
      link: { href: `#${encodeURIComponent(here[0]!.anchor)}`, label: link.label },
    }));
}

/** The sources an event rests on, each with the way back to the paragraphs and the facts that cite it. */
function sourcesOf(graph: Graph, event: StoryEvent): readonly CitedSource[] {
  return citedSources(graph, event.sources, event.text).map((source) => ({
    ...source,
    citedIn: [...source.citedIn, ...factsCiting(event, source.line.id)],
  }));
}
