import type { Correction } from '../records/correction.ts';
import type { FactAddress } from '../records/fact.ts';
import type { Source } from '../records/source.ts';
import type { StoryEvent } from '../records/event.ts';
import { sourceOf, type Graph } from './graph.ts';
import type { RecordedFact } from './recorded-fact.ts';

/** What is corrected: a fact of any kind, a claim with its question. */
type Correctable = FactAddress & { readonly question?: string };

/** The corrections that name a fact of their event, or the question that it answers. */
export function correctionsOfFact({ fact, event }: RecordedFact<Correctable>): readonly Correction[] {
  return event.corrections.filter((correction) => isOfFact(correction, fact));
}

/** True for a correction that names no fact: it is of the event as a whole. */
export function isOfEvent({ fact, question }: Correction): boolean {
  return fact === null && question === null;
}

/** A correction, and the source whose record it is of; null for one of the event itself. */
export interface ReachingCorrection {
  readonly correction: Correction;
  readonly source: Source | null;
}

/** The corrections of an event, then those made since it was added of the sources that it rests on. */
export function correctionsReaching(
  graph: Graph,
  { corrections, sources, added }: StoryEvent,
): readonly ReachingCorrection[] {
  const ofSources = sources
    .map((id) => sourceOf(graph, id))
    .flatMap((source) => source.corrections.map((correction) => ({ correction, source })));
  return [
    ...corrections.map((correction) => ({ correction, source: null })),
    ...ofSources.filter(({ correction }) => correction.date.first >= added.first),
  ];
}

function isOfFact(correction: Correction, { anchor, formerAnchors, question }: Correctable): boolean {
  if (correction.fact !== null) return correction.fact === anchor || formerAnchors.includes(correction.fact);
  return correction.question !== null && correction.question === question;
}
