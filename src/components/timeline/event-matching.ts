import { keyOf, type KeyWord } from '../../search/key.ts';
import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { Field, TimelineState } from './timeline-state.ts';

/** An event of the timeline, by what it can be found by. */
export interface EventFacets extends Facets {
  /** The words of its line. */
  readonly words: readonly KeyWord[];
}

/** The words of a line, or of what is looked for in it. */
export function wordsIn(text: string): readonly KeyWord[] {
  return keyOf(text).words;
}

/** True for an event that a state leaves on the timeline. */
export function matches(entry: EventFacets, state: TimelineState): boolean {
  const asked = wordsIn(state.q);
  return (
    isOneOf(state.kind, [entry.kind]) &&
    isOneOf(state.actor, entry.actors) &&
    isOneOf(state.entity, entry.entities) &&
    isOneOf(state.language, entry.languages) &&
    (state.key === '' || entry.isKey) &&
    (state.from === '' || entry.last >= state.from) &&
    (state.to === '' || entry.first <= state.to) &&
    (state.known === '' || (entry.known !== null && entry.known <= state.known)) &&
    asked.every((word) => entry.words.some((other) => isAlike(word, other)))
  );
}

/** How many events each value of a field would leave, all other fields staying as they are. */
export function countsOf(
  entries: readonly EventFacets[],
  state: TimelineState,
  field: Choosable,
): ReadonlyMap<string, number> {
  const others = entries.filter((entry) => matches(entry, { ...state, [field]: '' }));
  const counts = new Map<string, number>();
  for (const entry of others) for (const value of VALUES[field](entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The fields that offer a list of values. */
export type Choosable = Extract<Field, 'kind' | 'actor' | 'entity' | 'language'>;

const VALUES: Readonly<Record<Choosable, (entry: EventFacets) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  actor: ({ actors }) => actors,
  entity: ({ entities }) => entities,
  language: ({ languages }) => languages,
};

function isOneOf(wanted: string, values: readonly string[]): boolean {
  return wanted === '' || values.includes(wanted);
}

/** A word is found by its beginning, or by another that sounds the same. */
function isAlike(asked: KeyWord, word: KeyWord): boolean {
  return word.folded.startsWith(asked.folded) || word.sound === asked.sound;
}
