import { sourceOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { correctionsReaching } from '../../../model/graph/corrections.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { knownFrom } from '../../../model/graph/known-on.ts';
import { isActor } from '../../../model/records/subject.ts';
import { languageOf } from '../../../model/text/language.ts';

/** What the timeline can be narrowed by, of one event; its page gives it to the script that narrows it, as JSON. */
export interface Facets {
  readonly id: string;
  readonly kind: string;
  /** Ids of the actors and of the entities that it concerns, which have it on their pages. */
  readonly actors: readonly string[];
  readonly entities: readonly string[];
  /** The languages of its sources, BCP 47 without variety. */
  readonly languages: readonly string[];
  readonly isKey: boolean;
  /** The first and last day it may have been, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** The day from which on it was known, `YYYY-MM-DD`; null when none of its sources is dated. */
  readonly known: string | null;
  /** How often it or a source of it was corrected. */
  readonly corrections: number;
}

/** What each event of a story can be filtered by, oldest first. */
export const allFacets = perGraph((graph): readonly Facets[] =>
  [...graph.events.values()].map((event) => facetsOf(graph, event)),
);

/** How often each event was corrected, by id. */
export function correctionCounts(graph: Graph): Readonly<Record<string, number>> {
  return Object.fromEntries(allFacets(graph).map(({ id, corrections }) => [id, corrections]));
}

/** What an event can be filtered by on the timeline. Days are `YYYY-MM-DD`, languages BCP 47 without region. */
export function facetsOf(graph: Graph, event: StoryEvent): Facets {
  const [actors, entities] = [true, false].map((wanted) =>
    event.subjects.filter((id) => isActor(subjectOf(graph, id)) === wanted),
  ) as [string[], string[]];
  return {
    id: event.id,
    kind: event.kind,
    actors,
    entities,
    languages: [...new Set(event.sources.map((id) => languageOf(sourceOf(graph, id).language)))].toSorted(),
    isKey: event.key,
    first: event.date.first,
    last: event.date.last,
    known: knownFrom(graph, event)?.first ?? null,
    corrections: correctionsReaching(graph, event).length,
  };
}
