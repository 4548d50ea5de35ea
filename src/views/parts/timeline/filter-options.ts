import { compareByName } from '../../../model/records/subject.ts';
import { formatLanguage } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { allFacets, type Facets } from './facets.ts';
import { timelineList } from './timeline-list.ts';
import { LISTS } from '../subjects/subject-kinds.ts';
import { fullNameOf } from '../links/link.ts';
import { eventKindLabel } from '../events/event-kind.ts';
import { subjectKindWords } from '../../../words/subject-kinds.ts';

/** What a reader can narrow the timeline to, each choice with how many events it leaves. */
export interface FilterOptions {
  readonly kinds: readonly FilterOption[];
  readonly actors: readonly FilterOptionGroup[];
  readonly entities: readonly FilterOptionGroup[];
  readonly languages: readonly FilterOption[];
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Choices of one kind: "Countries". */
export interface FilterOptionGroup {
  readonly label: string;
  readonly choices: readonly FilterOption[];
}

/** As many actors, and as many entities, as the page of a timeline offers that does not hold all of its events. */
const MOST_OFFERED = 50;

/**
 * What the page of a timeline offers: of a long story the actors and entities of most events, and all of them only once
 * a reader uses the choice.
 */
export const offeredOptions = perGraph((graph): FilterOptions => {
  const options = filterOptions(graph, allFacets(graph));
  if (!timelineList(graph, 'newest-first').isDivided) return options;
  return { ...options, actors: mostFrequent(options.actors), entities: mostFrequent(options.entities) };
});

function mostFrequent(groups: readonly FilterOptionGroup[]): readonly FilterOptionGroup[] {
  const all = groups.flatMap(({ choices }) => choices);
  const offered = new Set(all.toSorted((a, b) => b.count - a.count).slice(0, MOST_OFFERED));
  const some = groups.map(({ label, choices }) => ({
    label,
    choices: choices.filter((choice) => offered.has(choice)),
  }));
  return some.filter(({ choices }) => choices.length > 0);
}

/**
 * What a reader can narrow the timeline to, each option with how many events have it, A to Z.
 *
 * @param events the facets of every event on the page
 */
export function filterOptions(graph: Graph, events: readonly Facets[]): FilterOptions {
  return {
    kinds: choices(
      events,
      ({ kind }) => [kind],
      (kind) => eventKindLabel(graph, kind),
    ),
    actors: groups(graph, events, 'actors'),
    entities: groups(graph, events, 'entities'),
    languages: choices(events, ({ languages }) => languages, formatLanguage),
  };
}

function groups(graph: Graph, events: readonly Facets[], list: 'actors' | 'entities'): readonly FilterOptionGroup[] {
  const all = choices(
    events,
    (facets) => facets[list],
    (id) => fullNameOf(subjectOf(graph, id)),
  );
  const subjectOfChoice = ({ value }: FilterOption) => subjectOf(graph, value);
  return LISTS[list].flatMap((kind) => {
    const ofKind = all
      .filter((choice) => subjectOfChoice(choice).kind === kind)
      .toSorted((a, b) => compareByName(subjectOfChoice(a), subjectOfChoice(b)));
    return ofKind.length > 0 ? [{ label: subjectKindWords.many(kind), choices: ofKind }] : [];
  });
}

function choices(
  events: readonly Facets[],
  valuesOf: (facets: Facets) => readonly string[],
  labelOf: (value: string) => string,
): readonly FilterOption[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
