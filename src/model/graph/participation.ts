import type { Graph } from './graph.ts';
import type { FactField } from '../records/fact.ts';
import { groupEvents } from './event-index.ts';
import { perGraph } from './per-graph.ts';
import { FACT_FIELDS, FACT_KINDS, type Fact } from './fact-kinds.ts';
import type { StoryEvent } from '../records/event.ts';

/**
 * Ids of the actors who did something in an event: took part, changed their standing, spoke or pledged. Nobody took part
 * in what was moved, put off or called off.
 */
export function participantsOf(event: StoryEvent): readonly string[] {
  return [
    ...new Set([
      ...(event.eventStatus === null ? event.participants.map(({ actor }) => actor) : []),
      ...FACT_FIELDS.flatMap((field) => actorsIn(field, event[field])),
    ]),
  ];
}

function actorsIn<Field extends FactField>(field: Field, facts: readonly Fact<Field>[]): readonly string[] {
  return facts.flatMap((fact) => FACT_KINDS[field].actors(fact));
}

/** The events in which an actor did something, oldest first. */
export function eventsWithParticipant(graph: Graph, id: string): readonly StoryEvent[] {
  return eventsByParticipant(graph).get(id) ?? [];
}

const eventsByParticipant = perGraph(({ events }) => groupEvents(events, participantsOf));
