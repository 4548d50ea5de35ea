import { oncePerObject } from '../once.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import type { FactData, FactField } from '../records/fact.ts';
import { addressOf, formerIdsOf, type FormerIds } from './fact-anchor.ts';
import { FACT_FIELDS } from './fact-kinds.ts';

/** The addresses of the facts of one event, as written. */
interface FactAddresses {
  /** That of each fact as it is now, with the field that has it. */
  readonly now: readonly { readonly anchor: string; readonly field: string }[];
  /** All that lead anywhere: to a fact, or to the correction that took one out. */
  readonly answering: ReadonlySet<string>;
}

/** The addresses of the facts of each event of a story, by the event as its file has it. */
export const factAddressesOf: (content: Content) => ReadonlyMap<Entry<EventData>, FactAddresses> = oncePerObject(
  (content) => {
    const formerIds = formerIdsOf(content);
    return new Map(content.events.map((entry) => [entry, ofEvent(entry.data, formerIds)]));
  },
);

/** The addresses of all facts of a story as its list of addresses has them: `events/2026-01-19-it#claim-length-310`. */
export function pathsOfFacts(content: Content): readonly string[] {
  return [...factAddressesOf(content)].flatMap(([{ id }, { now }]) =>
    now.map(({ anchor }) => `events/${id}#${anchor}`),
  );
}

/** The event and the fact that such an address leads to; null for the address of a record. */
export function factOfPath(path: string): { readonly event: string; readonly anchor: string } | null {
  const [, event, anchor] = /^events\/([^#]*)#(.+)$/.exec(path) ?? [];
  return event === undefined || anchor === undefined ? null : { event, anchor };
}

function ofEvent(event: EventData, formerIds: FormerIds): FactAddresses {
  const facts = FACT_FIELDS.flatMap((field) => locatedIn(field, event[field], formerIds));
  const removed = event.corrections.flatMap(({ removedFacts }) => removedFacts);
  return {
    now: facts.map(({ anchor, field }) => ({ anchor, field })),
    answering: new Set([...facts.flatMap(({ anchor, formerAnchors }) => [anchor, ...formerAnchors]), ...removed]),
  };
}

function locatedIn<Field extends FactField>(field: Field, facts: readonly FactData<Field>[], formerIds: FormerIds) {
  return facts.map((fact, i) => ({ field: `${field}.${i}`, ...addressOf(field, fact, formerIds) }));
}
