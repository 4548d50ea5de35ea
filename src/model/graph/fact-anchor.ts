import { entriesOf, type Content } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import type { FactAddress, FactData, FactField } from '../records/fact.ts';
import { FACT_FIELDS, FACT_KINDS } from './fact-kinds.ts';

/** The ids that records had before, by the id they have now. */
export type FormerIds = ReadonlyMap<string, readonly string[]>;

/** Those of a story; a record that took the place of one that was removed has the ids of that one too. */
export function formerIdsOf(content: Content): FormerIds {
  const ids = new Map<string, readonly string[]>(entriesOf(content).map(({ id, data }) => [id, data.formerIds]));
  for (const { id: gone, data } of content.removed) {
    const [id, other] = data.removed.replacedBy;
    const own = id === undefined || other !== undefined ? undefined : ids.get(id);
    if (own !== undefined) ids.set(id!, [...own, gone, ...data.formerIds]);
  }
  return ids;
}

/**
 * The address of a fact on the page of its event. It is made of what the fact says, so that it stays the same when other
 * facts are added or the order changes; a fact that is reworded keeps its address by its `anchor`. Links made before a
 * record in it was renamed keep leading to it.
 */
export function addressOf<Field extends FactField>(
  field: Field,
  fact: FactData<Field>,
  formerIds: FormerIds = new Map(),
): FactAddress {
  if (fact.anchor !== null) return { anchor: fact.anchor, formerAnchors: [] };
  const { anchorWords, formerAnchorWords = anchorWords } = FACT_KINDS[field];
  const words = asRenamed(field, fact, formerIds).flatMap((one) => [anchorWords(one), formerAnchorWords(one)]);
  const [anchor, ...formerAnchors] = new Set(words.flatMap((of) => spelled(field, of)));
  return { anchor: anchor!, formerAnchors };
}

/** The addresses of a fact, with the field that has it. */
export interface LocatedAddress extends FactAddress {
  /** `claims.0` */
  readonly field: string;
  /** Those that no other fact may have, now or in older links; a date has others that it had when several forms had one. */
  readonly own: readonly string[];
}

/** The addresses of all facts of an event. */
export function addressesIn(event: EventData): readonly LocatedAddress[] {
  return FACT_FIELDS.flatMap((field) => addressesOf(field, event[field]));
}

function addressesOf<Field extends FactField>(field: Field, facts: readonly FactData<Field>[]) {
  return facts.map((fact, i) => ({ field: `${field}.${i}`, ...addressOf(field, fact), own: ownOf(field, fact) }));
}

function ownOf<Field extends FactField>(field: Field, fact: FactData<Field>): readonly string[] {
  return fact.anchor === null ? spelled(field, FACT_KINDS[field].anchorWords(fact)) : [fact.anchor];
}

function spelled(field: FactField, words: string): readonly string[] {
  const { prefix, formerPrefix } = FACT_KINDS[field];
  return [...new Set([`${prefix}-${words}`, `${formerPrefix}-${words}`])];
}

/** The fact as it is, and as it was written with each id that records in it had before. */
function asRenamed<Field extends FactField>(
  field: Field,
  fact: FactData<Field>,
  formerIds: FormerIds,
): readonly FactData<Field>[] {
  const uses = FACT_KINDS[field].ids(fact).map((use) => ({ ...use, field: use.field.split('.')[0]! }));
  return uses.reduce<readonly FactData<Field>[]>(
    (facts, { field: of, id }) => {
      const formers = formerIds.get(id) ?? [];
      return [...facts, ...formers.flatMap((former) => facts.map((one) => withId(one, of, id, former)))];
    },
    [fact],
  );
}

function withId<Fact extends object>(fact: Fact, field: string, id: string, former: string): Fact {
  const entries = Object.entries(fact).map(([name, value]: [string, unknown]) =>
    name === field ? [name, renamedIn(value, id, former)] : [name, value],
  );
  return Object.fromEntries(entries) as Fact;
}

/** An id, or each of a list, or the `by` of whom it is from. */
function renamedIn(value: unknown, id: string, former: string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, id, former));
  if (typeof value === 'object' && value !== null && 'by' in value)
    return { ...value, by: renamedIn(value.by, id, former) };
  return value === id ? former : value;
}
