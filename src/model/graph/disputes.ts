import type { Membership } from '../records/membership.ts';
import { isSetAside } from '../records/fact.ts';
import type { Pledge } from '../records/pledge.ts';
import type { Statement } from '../records/statement.ts';
import { pledgesAnswering, statementsAnswering } from './fact-index.ts';
import type { Graph } from './graph.ts';
import type { RecordedFact } from './recorded-fact.ts';

/** The statements that dispute the part which an actor has in an event. */
export function disputesOfPart(graph: Graph, event: string, actor: string): readonly RecordedFact<Statement>[] {
  return statementsAgainst(graph, event, [actor]);
}

/** The statements that dispute a standing: on the event that tells it, about its actor or its body. */
export function disputesOfStanding(
  graph: Graph,
  { fact, event }: RecordedFact<Membership>,
): readonly RecordedFact<Statement>[] {
  return statementsAgainst(graph, event.id, [fact.actor, fact.in]);
}

/**
 * The pledges of an actor that an event tells and that are denied elsewhere. Who denies that money went to one does not
 * deny that it went to another.
 */
export function deniedPledges(graph: Graph, event: string, actor: string): readonly Pledge[] {
  const told = graph.events.get(event)?.pledges ?? [];
  return told.filter(
    (pledge) =>
      pledge.by.includes(actor) &&
      denialsOfPledge(graph, event, pledge).some(({ fact }) => !isSetAside(fact) && fact.by.includes(actor)),
  );
}

/** Denials, recorded with other events, of a pledge that an event tells: by one of its givers, of what went to the same. */
export function denialsOfPledge(graph: Graph, event: string, { by, to }: Pledge): readonly RecordedFact<Pledge>[] {
  const answers = pledgesAnswering(graph, event);
  const isOfSame = (denied: Pledge) => denied.to === null || to === null || denied.to === to;
  return answers.filter(({ fact }) => isOfSame(fact) && fact.by.some((id) => by.includes(id)));
}

function statementsAgainst(graph: Graph, event: string, ids: readonly string[]): readonly RecordedFact<Statement>[] {
  const answering = statementsAnswering(graph, event);
  return answering.filter(({ fact }) => !isSetAside(fact) && fact.disputes.some((id) => ids.includes(id)));
}
