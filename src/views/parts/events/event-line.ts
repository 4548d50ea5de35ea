import { formatDate, formatDateWithinYear, type PrintedDate } from '../../../format.ts';
import { originsOfSources } from '../../../model/answers/origin.ts';
import { sourceOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { retractionOf, retractionsReaching } from '../../../model/graph/retraction.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { EventBadge } from './event-badges.ts';
import { linkToEvent, linkToSubject, type Link } from '../links/link.ts';
import { eventKindLabel } from './event-kind.ts';
import { retractedInWords } from '../sources/retracted-words.ts';
import { eventWords } from '../../../words/events.ts';

/** One event as a line of a timeline. */
export interface EventLine {
  readonly id: string;
  readonly link: Link;
  readonly date: PrintedDate;
  readonly shortDate: PrintedDate;
  readonly kind: string;
  readonly isKey: boolean;
  /** What it came after, where that tells when it was. */
  readonly follows: readonly Link[];
  readonly participants: readonly Link[];
  /** "2 sources", as `sourceCount` has it, which leads to them. */
  readonly sources: Link;
  /** What the line says beside the title, such as someone's role in it. */
  readonly note: string | null;
  /** What it did beyond having happened; on timelines only. */
  readonly marks: readonly EventBadge[];
}

/** An event as a line of a timeline, with a note beside its title if there is one, and with its marks. */
export function eventLine(
  graph: Graph,
  event: StoryEvent,
  note: string | null = null,
  marks: readonly EventBadge[] = [],
): EventLine {
  const link = linkToEvent(event);
  return {
    id: event.id,
    link,
    date: formatDate(event.date),
    shortDate: formatDateWithinYear(event.date),
    kind: eventKindLabel(graph, event.kind),
    isKey: event.key,
    follows: followedBy(graph, event),
    participants: [...new Set(event.participants.map(({ actor }) => actor))].map((id) =>
      linkToSubject(subjectOf(graph, id)),
    ),
    sources: { href: `${link.href}#sources`, label: sourceCount(graph, event) },
    note,
    marks,
  };
}

/**
 * "2 sources"; of those that print one report again "3 sources, 1 of them a reprint", or "3 sources, one report" where
 * all do; "2 sources, 1 of them retracted"; where none of them stands any more, "1 source, withdrawn".
 */
export function sourceCount(graph: Graph, { sources }: StoryEvent): string {
  const parts = [reprintedAmong(graph, sources), retractedAmong(graph, sources)].filter((words) => words !== null);
  return [eventWords.sources(sources.length), ...parts].join(', ');
}

function reprintedAmong(graph: Graph, sources: readonly string[]): string | null {
  const origins = originsOfSources(graph, sources).size;
  const reprints = sources.length - origins;
  if (reprints === 0) return null;
  if (origins === 1) return eventWords.oneReport;
  return eventWords.reprints(reprints);
}

function retractedAmong(graph: Graph, sources: readonly string[]): string | null {
  const retractions = retractionsReaching(graph.sources, sources);
  if (retractions.length === sources.length) return retractedInWords(retractions);
  const own = sources.flatMap((id) => retractionOf(sourceOf(graph, id)) ?? []);
  return own.length === 0 ? null : eventWords.retracted(own.length, retractedInWords(own));
}

/** The events that one is known to follow, as far as they are known themselves. */
export function followedBy(graph: Graph, { follows }: StoryEvent): readonly Link[] {
  return follows.flatMap((id) => graph.events.get(id) ?? []).map(linkToEvent);
}
