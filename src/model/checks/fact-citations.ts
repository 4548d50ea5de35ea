import { FACT_FIELDS } from '../graph/fact-kinds.ts';
import type { ActorData } from '../records/actor.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import type { FactCitation } from '../records/fact-citation.ts';

export type CitationsInFields = readonly (readonly [field: string, FactCitation])[];

/** The citations behind the facts of events and the roles of actors, with the fields that they stand in: `claims.0.sources.1`. */
export function factCitations({ events, actors }: Content): readonly (readonly [Entry<unknown>, CitationsInFields])[] {
  return [
    ...events.map((entry) => [entry, citationsInEvent(entry.data)] as const),
    ...actors.map((entry) => [entry, citationsInActor(entry.data)] as const),
  ];
}

function citationsInActor({ roles }: ActorData): CitationsInFields {
  return roles.flatMap(({ citations, appointedBy }, i) => [
    ...inFields(`roles.${i}.sources`, citations),
    ...inFields(`roles.${i}.appointedBy.sources`, appointedBy?.citations ?? []),
  ]);
}

function citationsInEvent(event: EventData): CitationsInFields {
  return FACT_FIELDS.flatMap((kind) =>
    event[kind].flatMap(({ citations }, i) => inFields(`${kind}.${i}.sources`, citations)),
  );
}

function inFields(field: string, citations: readonly FactCitation[]): CitationsInFields {
  return citations.map((citation, nth) => [`${field}.${nth}`, citation] as const);
}
