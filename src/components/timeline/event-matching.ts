import { keyOf, type KeyWord } from '../../search/key.ts';
import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { TimelineField, TimelineState } from './timeline-state.ts';

/** An event of the timeline, by what it can be found by. */
export interface SearchableEvent extends Facets {
  /** The words of its item on the page. */
  readonly words: readonly KeyWord[];
}

/** The words of an item, or of what is looked for in it. */
export function wordsIn(text: string): readonly KeyWord[] {
  return keyOf(text).words;
}

/** True for an event that a state leaves on the timeline. */
export function matches(event: SearchableEvent, state: TimelineState): boolean {
  return (
    isOneOf(state.kind, [event.kind]) &&
    isOneOf(state.actor, event.actors) &&
    isOneOf(state.entity, event.entities) &&
    isOneOf(state.language, event.languages) &&
    (state.key === '' || event.isKey) &&
    (state.from === '' || event.last >= state.from) &&
    (state.to === '' || event.first <= state.to) &&
    (state.known === '' || (event.known !== null && event.known <= state.known)) &&
    wordsIn(state.q).every((wanted) => event.words.some((word) => isAlike(wanted, word)))
  );
}

/** How many events each value of a field would leave, all other fields staying as they are. */
export function countByValue(
  events: readonly SearchableEvent[],
  state: TimelineState,
  field: ListField,
): ReadonlyMap<string, number> {
  const others = events.filter((event) => matches(event, { ...state, [field]: '' }));
  const counts = new Map<string, number>();
  for (const event of others) for (const value of VALUES[field](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The fields that offer a list of values. */
export type ListField = Extract<TimelineField, 'kind' | 'actor' | 'entity' | 'language'>;

const VALUES: Readonly<Record<ListField, (event: SearchableEvent) => readonly string[]>> = {
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

/** A word is found by its beginning, or by another that sounds the same. */
function isAlike(wanted: KeyWord, word: KeyWord): boolean {
  return word.folded.startsWith(wanted.folded) || word.sound === wanted.sound;
}
