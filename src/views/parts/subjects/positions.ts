import { answeredQuestionsAmong, isOpen, questionsBySubject } from '../../../model/answers/answered-question.ts';
import { membershipsByBody, statementsBySpeaker, statementsOfUnnamed } from '../../../model/graph/fact-index.ts';
import { compareEvents } from '../../../model/graph/event-order.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { roleHoldersBySubject, speaksFor, tenureOn } from '../../../model/graph/role-holders.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { Role } from '../../../model/records/actor.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { isMade, pledgeHistoriesByGiver, pledgeHistoriesByReceiver } from '../../../model/pledges/pledge-history.ts';
import { changesSetAsideOf, standingsOfActor } from '../../../model/standings/standing.ts';
import { bodyLine, type BodyLine } from '../standings/body-line.ts';
import { questionLine, type QuestionLine } from '../questions/question-line.ts';
import { pledgeCount, pledgeLines, type PledgeLine } from '../pledges/pledge-line.ts';
import {
  bodyLink,
  standingLine,
  statusChangeLine,
  type StandingLine,
  type StatusChangeLine,
} from '../standings/standing-line.ts';
import { fullNameOf, type Link } from '../links/link.ts';
import { formatRole } from './role-text.ts';
import { statementLine, type StatementLine } from '../events/statement-line.ts';
import { roleWords } from '../../../words/subjects.ts';

/** What the facts of a story say about one actor or entity. */
export interface Positions {
  /** Where an actor stands in each body and agreement. */
  readonly standings: readonly StandingLine[];
  /** What sources told of its standing and took back, with the body. */
  readonly standingsSetAside: readonly { readonly body: Link; readonly change: StatusChangeLine }[];
  /** For a body: how many stand where in it. */
  readonly body: BodyLine | null;
  /** Questions about it with more than one answer. */
  readonly questions: readonly QuestionLine[];
  /** What it pledged, alone or with others. */
  readonly pledges: readonly PledgeLine[];
  /** "8 pledges and 1 denial". */
  readonly pledgeCount: string;
  /** What was pledged to it. */
  readonly received: readonly PledgeLine[];
  /** What it said, oldest first. */
  readonly statements: readonly StatementLine[];
  /** What those said who held a role in it on the day they said it, oldest first. */
  readonly saidForIt: readonly StatementLine[];
  /** What was said by people of it whom no source names, oldest first. */
  readonly saidUnnamed: readonly StatementLine[];
}

/**
 * What the facts say about one actor or entity: standings, open questions, pledges made and received, statements.
 */
export function positionsOf(graph: Graph, id: string): Positions {
  const own = pledgeHistoriesByGiver(graph).get(id) ?? [];
  const received = (pledgeHistoriesByReceiver(graph).get(id) ?? []).filter(isMade);
  return {
    standings: standingsOfActor(graph, id).map((standing) => standingLine(graph, standing)),
    standingsSetAside: changesSetAsideOf(graph, id).map((change) => ({
      body: bodyLink(graph, change.fact.in),
      change: statusChangeLine(graph, change),
    })),
    body: membershipsByBody(graph).has(id) ? bodyLine(graph, id) : null,
    questions: questionsAbout(graph, id),
    pledges: pledgeLines(graph, own),
    pledgeCount: pledgeCount(own),
    received: pledgeLines(graph, received),
    statements: (statementsBySpeaker(graph).get(id) ?? []).map((said) => statementLine(graph, said)),
    saidForIt: saidFor(graph, id),
    saidUnnamed: (statementsOfUnnamed(graph).get(id) ?? []).map((said) => statementLine(graph, said)),
  };
}

function questionsAbout(graph: Graph, id: string): readonly QuestionLine[] {
  return answeredQuestionsAmong(graph, questionsBySubject(graph).get(id) ?? [])
    .filter(isOpen)
    .map((difference) => questionLine(graph, difference));
}

function saidBy(graph: Graph, speakers: ReadonlySet<string>): readonly RecordedFact<Statement>[] {
  const said = [...speakers].flatMap((id) => statementsBySpeaker(graph).get(id) ?? []);
  return [...new Set(said)].toSorted((a, b) => compareEvents(a.event, b.event) || placeOf(a) - placeOf(b));
}

/**
 * The day of the statement decides who speaks for a body; where that is uncertain, the dates of the role say why. What
 * the body says together with others is its own.
 */
function saidFor(graph: Graph, body: string): readonly StatementLine[] {
  return saidBy(graph, holdersOfRolesIn(graph, body)).flatMap((said) => {
    const { fact, event } = said;
    const offices = fact.by.flatMap((id) => {
      const roles = speaksFor(graph, id, body, event.date);
      return roles === null ? [] : [unsureOffice(graph, roles, event.date)];
    });
    if (offices.length === 0 || fact.by.includes(body)) return [];
    return [{ ...statementLine(graph, said), office: offices.includes(null) ? null : offices[0]! }];
  });
}

/** The speaker's own role, or that of the body it is in, which is named then: "The Ministry: Part of it, until 2025". */
function unsureOffice(graph: Graph, roles: readonly Role[], date: EdtfDate): string | null {
  const texts = roles.map((role, i) => {
    const holder = i === 0 ? '' : roleWords.inBody(fullNameOf(subjectOf(graph, roles[i - 1]!.of!)));
    return tenureOn(role, date) === 'unsure' ? holder + formatRole(role) : '';
  });
  return texts.filter(Boolean).join('; ') || null;
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
