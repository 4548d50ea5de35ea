import { foldName } from '../../model/names/fold.ts';
import { isInCapitals } from './letter-case.ts';
import type { NamedPlace } from './known-names.ts';

/** A record of the story that an article names. */
export interface KnownName {
  readonly id: string;
  /** How the article writes it, letter for letter, with how often; in the order of the text. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** The records that are named in some places, A to Z by id. */
export function spelledNames(places: readonly NamedPlace[]): readonly KnownName[] {
  const known = new Map<string, Map<string, number>>();
  for (const { id, name } of places) {
    const spellings = known.get(id) ?? new Map<string, number>();
    known.set(id, spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  const inOrder = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([id, spellings]) => ({ id, spellings: inOrdinaryForm(spellings) }));
}

/** "NORHAVEN" counts as "Norhaven" where the text has both: capitals of a dateline or a headline are no spelling. */
function inOrdinaryForm(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const ordinary = new Map(
    [...spellings.keys()].filter((name) => !isInCapitals(name)).map((name) => [foldName(name), name] as const),
  );
  const counts = new Map<string, number>();
  for (const [name, count] of spellings) {
    const own = isInCapitals(name) ? (ordinary.get(foldName(name)) ?? name) : name;
    counts.set(own, (counts.get(own) ?? 0) + count);
  }
  return counts;
}
