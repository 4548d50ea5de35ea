import type { Role } from '../records/actor.ts';
import type { Statement } from '../records/statement.ts';
import { compareEvents } from './event-order.ts';
import { statementsBySpeaker } from './fact-index.ts';
import type { Graph } from './graph.ts';
import { perGraphAndId } from './per-graph.ts';
import type { RecordedFact } from './recorded-fact.ts';
import { roleHoldersBySubject, speaksFor } from './role-holders.ts';

/** What somebody said who held a role in a body on that day. */
export interface SaidFor extends RecordedFact<Statement> {
  /** By which roles each of its speakers spoke for the body, from the speaker upwards; at least one. */
  readonly offices: readonly (readonly Role[])[];
}

/**
 * What was said for an actor or entity by those who held a role in it, oldest first. The day of the statement decides who
 * speaks for it. What it says together with others is its own.
 */
export const saidFor = perGraphAndId((graph, body): readonly SaidFor[] =>
  saidBy(graph, holdersOfRolesIn(graph, body)).flatMap((said) => {
    const { fact, event } = said;
    const offices = fact.by.flatMap((id) => {
      const roles = speaksFor(graph, id, body, event.date);
      return roles === null ? [] : [roles];
    });
    return offices.length === 0 || fact.by.includes(body) ? [] : [{ ...said, offices }];
  }),
);

function saidBy(graph: Graph, speakers: ReadonlySet<string>): readonly RecordedFact<Statement>[] {
  const said = [...speakers].flatMap((id) => statementsBySpeaker(graph).get(id) ?? []);
  return [...new Set(said)].toSorted((a, b) => compareEvents(a.event, b.event) || placeOf(a) - placeOf(b));
}

function placeOf({ fact, event }: RecordedFact<Statement>): number {
  return event.statements.indexOf(fact);
}

/** Who ever held a role in an actor or entity, or in one that itself held a role in it, as a ministry does in its state. */
function holdersOfRolesIn(graph: Graph, id: string): ReadonlySet<string> {
  const holders = new Set([id]);
  // A set is gone through in the order of adding, those that are added on the way included.
  for (const of of holders) for (const holder of roleHoldersBySubject(graph).get(of) ?? []) holders.add(holder);
  holders.delete(id);
  return holders;
}
