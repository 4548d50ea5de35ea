import { answeredQuestionsAmong, isOpen, questionsBySubject } from '../../../model/answers/answered-question.ts';
import { membershipsByBody, statementsBySpeaker } from '../../../model/graph/fact-index.ts';
import { compareEvents } from '../../../model/graph/event-order.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { roleHoldersBySubject } from '../../../model/graph/role-holders.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { isMade, pledgeHistoriesByGiver, pledgeHistoriesByReceiver } from '../../../model/pledges/pledge-history.ts';
import { standingsOfActor } from '../../../model/standings/standing.ts';
import { bodyLine, type BodyLine } from '../standings/body-line.ts';
import { questionLine, type QuestionLine } from '../questions/question-line.ts';
import { pledgeCount, pledgeLines, type PledgeLine } from '../pledges/pledge-line.ts';
import { standingLine, type StandingLine } from '../standings/standing-line.ts';
import { statementLine, type StatementLine } from '../events/statement-line.ts';

/** What the facts of a story say about one actor or entity. */
export interface Positions {
  /** Where an actor stands in each body and agreement. */
  readonly standings: readonly StandingLine[];
  /** For a body: how many stand where in it. */
  readonly body: BodyLine | null;
  /** Questions about it on which sources differ, or whose answers changed. */
  readonly questions: readonly QuestionLine[];
  /** What it pledged, alone or with others. */
  readonly pledges: readonly PledgeLine[];
  /** "8 pledges, and 1 denial". */
  readonly pledgeCount: string;
  /** What was pledged to it. */
  readonly received: readonly PledgeLine[];
  /** What it said, oldest first. */
  readonly statements: readonly StatementLine[];
  /** What those said who hold a role in it, oldest first. */
  readonly saidForIt: readonly StatementLine[];
}

/**
 * What the facts say about one actor or entity: standings, open questions, pledges made and received, statements.
 */
export function positionsOf(graph: Graph, id: string): Positions {
  const own = pledgeHistoriesByGiver(graph).get(id) ?? [];
  const received = (pledgeHistoriesByReceiver(graph).get(id) ?? []).filter(isMade);
  return {
    standings: standingsOfActor(graph, id).map((standing) => standingLine(graph, standing)),
    body: membershipsByBody(graph).has(id) ? bodyLine(graph, id) : null,
    questions: questionsAbout(graph, id),
    pledges: pledgeLines(graph, own),
    pledgeCount: pledgeCount(own),
    received: pledgeLines(graph, received),
    statements: saidBy(graph, new Set([id])),
    saidForIt: saidBy(graph, holdersOfRolesIn(graph, id)),
  };
}

function questionsAbout(graph: Graph, id: string): readonly QuestionLine[] {
  return answeredQuestionsAmong(graph, questionsBySubject(graph).get(id) ?? [])
    .filter(isOpen)
    .map((difference) => questionLine(graph, difference));
}

function saidBy(graph: Graph, speakers: ReadonlySet<string>): readonly StatementLine[] {
  return [...speakers]
    .flatMap((id) => statementsBySpeaker(graph).get(id) ?? [])
    .toSorted((a, b) => compareEvents(a.event, b.event) || placeOf(a) - placeOf(b))
    .map((said) => statementLine(graph, said));
}

function placeOf({ fact, event }: RecordedFact<Statement>): number {
  return event.statements.indexOf(fact);
}

/** Who holds a role in an actor or entity, or in one that itself holds a role in it, as a ministry does in its state. */
function holdersOfRolesIn(graph: Graph, id: string): ReadonlySet<string> {
  const holders = new Set([id]);
  // A set is gone through in the order of adding, those that are added on the way included.
  for (const of of holders) for (const holder of roleHoldersBySubject(graph).get(of) ?? []) holders.add(holder);
  holders.delete(id);
  return holders;
}
