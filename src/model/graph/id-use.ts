import type { Attribution } from '../records/attribution.ts';

/** What an id must lead to. A subject is an actor or entity of any kind. */
export type IdTarget = 'source' | 'event' | 'question' | 'subject' | 'actor' | 'place';

/** One id written in a field: `participants.0.actor`. */
export interface IdUse {
  readonly field: string;
  readonly id: string;
  readonly wants: IdTarget;
}

/** The id in a field, if there is one. */
export function oneId(field: string, id: string | null, wants: IdTarget): readonly IdUse[] {
  return id === null ? [] : [{ field, id, wants }];
}

/** The ids in a field that may have one, as in `by`, or a list of them, as in `by.0`. */
export function oneOrMoreIds(field: string, ids: readonly string[], wants: IdTarget): readonly IdUse[] {
  return ids.length === 1 ? oneId(field, ids[0]!, wants) : listedIds(field, ids, wants);
}

/** The ids in a list, each by its place: `about.0`, `about.1`. */
export function listedIds(field: string, ids: readonly string[], wants: IdTarget): readonly IdUse[] {
  return ids.map((id, i) => ({ field: `${field}.${i}`, id, wants }));
}

/** The ids of whom something is attributed to, as in `attributedTo.by`; none for words. */
export function attributedIds(attribution: Attribution | null): readonly IdUse[] {
  if (attribution === null || typeof attribution === 'string') return [];
  return oneOrMoreIds('attributedTo.by', attribution.by, 'actor');
}

/** True for the id of an actor or entity, of whatever kind. */
export function isOfSubject({ wants }: IdUse): boolean {
  return wants === 'subject' || wants === 'actor' || wants === 'place';
}
