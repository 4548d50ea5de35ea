import type { EventData } from '../records/event.ts';
import type { FactAddress, FactData, FactField } from '../records/fact.ts';
import { FACT_FIELDS, FACT_KINDS } from './fact-kinds.ts';

/**
 * The address of a fact on the page of its event. It is made of what the fact says, so that it stays the same when other
 * facts are added or the order changes; a fact that is reworded keeps its address by its `anchor`.
 */
export function addressOf<Field extends FactField>(field: Field, fact: FactData<Field>): FactAddress {
  if (fact.anchor !== null) return { anchor: fact.anchor, formerAnchor: null };
  const { prefix, formerPrefix, anchorWords } = FACT_KINDS[field];
  const words = anchorWords(fact);
  return {
    anchor: `${prefix}-${words}`,
    formerAnchor: formerPrefix === prefix ? null : `${formerPrefix}-${words}`,
  };
}

/** The addresses of all facts of an event, each with the field that has it: `claims.0`. */
export function addressesIn(event: EventData): readonly (FactAddress & { readonly field: string })[] {
  return FACT_FIELDS.flatMap((field) => addressesOf(field, event[field]));
}

function addressesOf<Field extends FactField>(field: Field, facts: readonly FactData<Field>[]) {
  return facts.map((fact, i) => ({ field: `${field}.${i}`, ...addressOf(field, fact) }));
}
