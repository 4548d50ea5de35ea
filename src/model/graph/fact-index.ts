import type { Claim } from '../records/claim.ts';
import type { Pledge } from '../records/pledge.ts';
import type { Statement } from '../records/statement.ts';
import type { FactField } from '../records/fact.ts';
import type { Fact, Facts } from './fact-kinds.ts';
import type { Graph } from './graph.ts';
import { perGraph, perGraphAndId } from './per-graph.ts';
import type { RecordedFact } from './recorded-fact.ts';

/** All facts of one kind, each with its event, in the order of the events: `factsIn(graph, 'pledges')`. */
export const factsIn = perGraphAndId((graph, field) => recordedIn(graph, field as FactField)) as <
  Field extends FactField,
>(
  graph: Graph,
  field: Field,
) => readonly RecordedFact<Fact<Field>>[];

/** Changes of standing by the body or agreement they are in, each list in the order of the events. */
export const membershipsByBody = perGraph((graph) => Map.groupBy(factsIn(graph, 'memberships'), ({ fact }) => fact.in));

/** Claims by the question they answer, each list in the order of the events. */
export const claimsByQuestion = perGraph((graph) => Map.groupBy(factsIn(graph, 'claims'), ({ fact }) => fact.question));

/** The claims that answer a question, in the order of the events; of a day, only the events with claims to it are read. */
export function claimsTo(graph: Graph, question: string): readonly RecordedFact<Claim>[] {
  if (graph.told === null) return claimsByQuestion(graph).get(question) ?? [];
  return asTold(graph, 'claims', claimsTo(graph.told.whole, question), (fact) => fact.question === question);
}

/** The statements that answer an event, in the order of the events; of a day, only the events with such are read. */
export function statementsAnswering(graph: Graph, event: string): readonly RecordedFact<Statement>[] {
  if (graph.told === null) return statementsByAnswered(graph).get(event) ?? [];
  return asTold(graph, 'statements', statementsAnswering(graph.told.whole, event), (fact) => fact.answers === event);
}

/** The pledges that deny or take back what an event tells, likewise. */
export function pledgesAnswering(graph: Graph, event: string): readonly RecordedFact<Pledge>[] {
  if (graph.told === null) return pledgesByAnswered(graph).get(event) ?? [];
  return asTold(graph, 'pledges', pledgesAnswering(graph.told.whole, event), (fact) => fact.answers === event);
}

/** @param whole those of the whole story, in the order of the events */
function asTold<Field extends FactField>(
  { events }: Graph,
  field: Field,
  whole: readonly RecordedFact<Fact<Field>>[],
  isMeant: (fact: Fact<Field>) => boolean,
): readonly RecordedFact<Fact<Field>>[] {
  const ids = new Set(whole.map(({ event }) => event.id));
  return [...ids]
    .flatMap((id) => events.get(id) ?? [])
    .flatMap((event) => {
      const facts: Facts = event;
      return facts[field].filter(isMeant).map((fact) => ({ fact, event }));
    });
}

/** Statements by the event they answer; under null those that answer none. */
export const statementsByAnswered = perGraph((graph) =>
  Map.groupBy(factsIn(graph, 'statements'), ({ fact }) => fact.answers),
);

/** Pledges by the event whose account of a pledge they deny or take back; under null those that answer none. */
export const pledgesByAnswered = perGraph((graph) =>
  Map.groupBy(factsIn(graph, 'pledges'), ({ fact }) => fact.answers),
);

/** Statements by each of those who made them, each list in the order of the events. */
export const statementsBySpeaker = perGraph((graph) =>
  statementsByActor(factsIn(graph, 'statements').filter(({ fact }) => fact.as === null)),
);

/** Statements of speakers whom no source names, by each actor to whom they belong; in the order of the events. */
export const statementsOfUnnamed = perGraph((graph) =>
  statementsByActor(factsIn(graph, 'statements').filter(({ fact }) => fact.as !== null)),
);

function statementsByActor(statements: readonly RecordedFact<Statement>[]) {
  const byActor = statements.flatMap((statement) => statement.fact.by.map((actor) => ({ actor, statement })));
  const groups = Map.groupBy(byActor, ({ actor }) => actor);
  return new Map([...groups].map(([actor, of]) => [actor, of.map(({ statement }) => statement)] as const));
}

function recordedIn<Field extends FactField>(graph: Graph, field: Field): readonly RecordedFact<Fact<Field>>[] {
  return [...graph.events.values()].flatMap((event) => {
    const facts: Facts = event;
    return facts[field].map((fact) => ({ fact, event }));
  });
}
