import { answeredQuestionsAmong, isOpen, questionsBySubject } from '../../../model/answers/answered-question.ts';
import { membershipsByBody, statementsBySpeaker, statementsOfUnnamed } from '../../../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { tenureOn } from '../../../model/graph/role-holders.ts';
import { saidFor, type SaidFor } from '../../../model/graph/said-for.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { Role } from '../../../model/records/actor.ts';
import { isMade, pledgeHistoriesByGiver, pledgeHistoriesByReceiver } from '../../../model/pledges/pledge-history.ts';
import { changesSetAsideOf, standingsOfActor } from '../../../model/standings/standing.ts';
import { bodyLine, type BodyLine } from '../standings/body-line.ts';
import { questionLine, type QuestionLine } from '../questions/question-line.ts';
import { pledgeCount, pledgeLines, type PledgeLine } from '../pledges/pledge-line.ts';
import {
  linkToStandings,
  standingLine,
  statusChangeLine,
  type StandingLine,
  type StatusChangeLine,
} from '../standings/standing-line.ts';
import { fullNameOf, type Link } from '../links/link.ts';
import { whoIsWho, type WhoIsWho } from './who-is-who/who-is-who.ts';
import { positionsView, type PositionsView } from './positions-over-time/positions-view.ts';
import { formatRole } from './role-text.ts';
import { statementLine, type StatementLine } from '../events/statement-line.ts';
import { roleWords } from '../../../words/subjects.ts';

/** What the facts of a story say about one actor or entity. */
export interface Positions {
  /** Where an actor stands in each body and agreement. */
  readonly standings: readonly StandingLine[];
  /** What sources told of its standing and took back, with the body. */
  readonly standingsSetAside: readonly { readonly body: Link; readonly change: StatusChangeLine }[];
  /** What it promised and what was said for it, by topic and day; null where that is too little for a picture. */
  readonly overTime: PositionsView | null;
  /** Whom it is tied to by roles and standings; null for nobody. */
  readonly whoIsWho: WhoIsWho | null;
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
      body: linkToStandings(graph, change.fact.in),
      change: statusChangeLine(graph, change),
    })),
    overTime: positionsView(graph, id),
    whoIsWho: whoIsWho(graph, id),
    body: membershipsByBody(graph).has(id) ? bodyLine(graph, id) : null,
    questions: questionsAbout(graph, id),
    pledges: pledgeLines(graph, own),
    pledgeCount: pledgeCount(own),
    received: pledgeLines(graph, received),
    statements: (statementsBySpeaker(graph).get(id) ?? []).map((said) => statementLine(graph, said)),
    saidForIt: saidFor(graph, id).map((said) => saidForLine(graph, said)),
    saidUnnamed: (statementsOfUnnamed(graph).get(id) ?? []).map((said) => statementLine(graph, said)),
  };
}

function questionsAbout(graph: Graph, id: string): readonly QuestionLine[] {
  return answeredQuestionsAmong(graph, questionsBySubject(graph).get(id) ?? [])
    .filter(isOpen)
    .map((difference) => questionLine(graph, difference));
}

/** Where it is uncertain that the speaker held the role on that day, the dates of the role say why. */
function saidForLine(graph: Graph, { offices, ...said }: SaidFor): StatementLine {
  const unsure = offices.map((roles) => unsureOffice(graph, roles, said.event.date));
  return { ...statementLine(graph, said), office: unsure.includes(null) ? null : unsure[0]! };
}

/** The speaker's own role, or that of the body it is in, which is named then: "The Ministry: Part of it, until 2025". */
function unsureOffice(graph: Graph, roles: readonly Role[], date: EdtfDate): string | null {
  const texts = roles.map((role, i) => {
    const holder = i === 0 ? '' : roleWords.inBody(fullNameOf(subjectOf(graph, roles[i - 1]!.of!)));
    return tenureOn(role, date) === 'unsure' ? holder + formatRole(role) : '';
  });
  return texts.filter(Boolean).join('; ') || null;
}
