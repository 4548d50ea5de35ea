import { compareByName } from '../../../model/records/subject.ts';
import { formatLanguage } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { Facets } from './facets.ts';
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
