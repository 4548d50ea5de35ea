import type { Retraction } from '../graph/retraction.ts';
import type { EventData } from './event.ts';

/**
 * The lists of an event that record facts beside its account, by field: all whose items name their sources. A list that
 * is added to the schema is missing from the table in `graph/fact-kinds.ts` until it has a row there.
 */
export type FactField = {
  [Field in keyof EventData]: EventData[Field] extends readonly { readonly sources: readonly string[] }[]
    ? Field
    : never;
}[keyof EventData];

/** A fact of one kind as its editor wrote it. */
export type FactData<Field extends FactField> = EventData[Field][number];

/** The address of a fact on the page of its event: `statement-mira-the-bridge-will-hold`. */
export interface FactAddress {
  readonly anchor: string;
  /** Those that older links have: with the word its kind had before, or with an id that was changed since. */
  readonly formerAnchors: readonly string[];
}

/** What a fact gets when it is linked: its address, and the retractions of its sources. */
export interface FactContext extends FactAddress {
  readonly retractions: readonly Retraction[];
}

/** A fact as it was written, with its address in place of the one that its editor may have given it. */
export type Linked<Data extends { readonly anchor: string | null }> = Readonly<Omit<Data, 'anchor'>> & FactContext;

/** What tells whether a fact still counts. */
export interface Revocable {
  readonly withdrawn: boolean;
  readonly sources: readonly string[];
  readonly retractions: readonly Retraction[];
}

/** True for a fact that counts no more: it was taken back, or all its sources were. It stays, and says so. */
export function isSetAside({ withdrawn, sources, retractions }: Revocable): boolean {
  return withdrawn || retractions.length === sources.length;
}

/** The sources of a fact that were not retracted. */
export function standingSources({ sources, retractions }: Omit<Revocable, 'withdrawn'>): readonly string[] {
  return sources.filter((id) => !retractions.some(({ source }) => source === id));
}
