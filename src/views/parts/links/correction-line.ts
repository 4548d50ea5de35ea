import { formatDate, type PrintedDate } from '../../../format.ts';
import { correctionsReaching, isOfEvent } from '../../../model/graph/corrections.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Correction } from '../../../model/records/correction.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { correctionAnchor } from '../../../paths.ts';
import { briefSource } from '../sources/brief-source.ts';
import { linkToEvent, type Link } from './link.ts';

/** A correction as a page prints it. */
export interface CorrectionLine {
  /** Its address on the page of its record; null on a page of another. */
  readonly id: string | null;
  /** Addresses of facts that it took out, on the page of its record. */
  readonly formerAnchors: readonly string[];
  readonly date: PrintedDate;
  readonly text: string;
  /** The record that was corrected, where the page is not its own: a source of the event, an event with an answer. */
  readonly of: Link | null;
}

/** Corrections of one record in the order they were written down, each with its day in words. */
export function correctionLines(corrections: readonly Correction[]): readonly CorrectionLine[] {
  return corrections.map((correction, i) => ({
    ...lineOf(correction),
    id: correctionAnchor(i + 1),
    formerAnchors: correction.removedFacts,
  }));
}

/** Those of an event, then those of the sources that it rests on. */
export function correctionLinesOfEvent(graph: Graph, event: StoryEvent): readonly CorrectionLine[] {
  const ofSources = correctionsReaching(graph, event).flatMap(({ correction, source }) =>
    source === null ? [] : [lineOf(correction, briefSource(graph, source.id))],
  );
  return [...correctionLines(event.corrections), ...ofSources];
}

/** Those of events that name no fact, and so may be of anything that the events tell. */
export function correctionLinesOfWholeEvents(events: Iterable<StoryEvent>): readonly CorrectionLine[] {
  return [...events].flatMap((event) =>
    event.corrections.filter(isOfEvent).map((correction) => lineOf(correction, linkToEvent(event))),
  );
}

function lineOf({ date, text }: Correction, of: Link | null = null): CorrectionLine {
  return { id: null, formerAnchors: [], date: formatDate(date), text, of };
}
