import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { WordTest } from './event-words.ts';
import type { TimelineField, TimelineState } from './timeline-state.ts';

/**
 * Tells which events a state leaves on the timeline.
 *
 * @param hasWords the test for the words that the state looks for
 */
export function matcher(state: TimelineState, hasWords: WordTest): (event: Facets) => boolean {
  return (event) =>
    isOneOf(state.kind, [event.kind]) &&
    isOneOf(state.actor, event.actors) &&
    isOneOf(state.entity, event.entities) &&
    isOneOf(state.language, event.languages) &&
    (state.key === '' || event.isKey) &&
    (state.from === '' || event.last >= state.from) &&
    (state.to === '' || event.first <= state.to) &&
    (state.known === '' || (event.known !== null && event.known <= state.known)) &&
    hasWords(event.id);
}

/** How many events each value of a field would leave, all other fields staying as they are. */
export function countByValue(
  events: readonly Facets[],
  state: TimelineState,
  field: ListField,
  hasWords: WordTest,
): ReadonlyMap<string, number> {
  const others = events.filter(matcher({ ...state, [field]: '' }, hasWords));
  const counts = new Map<string, number>();
  for (const event of others) for (const value of VALUES[field](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The fields that offer a list of values. */
export type ListField = Extract<TimelineField, 'kind' | 'actor' | 'entity' | 'language'>;

const VALUES: Readonly<Record<ListField, (event: Facets) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  actor: ({ actors }) => actors,
  entity: ({ entities }) => entities,
  language: ({ languages }) => languages,
};

/** The fields that offer a list of values, in the order of the form. */
export const LIST_FIELDS = Object.keys(VALUES) as readonly ListField[];

function isOneOf(wanted: string, values: readonly string[]): boolean {
  return wanted === '' || values.includes(wanted);
}
