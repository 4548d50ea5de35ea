import { answeredQuestionsAmong, isOpen, questionsBySubject } from '../../../model/answers/answered-question.ts';
import { membershipsByBody } from '../../../model/graph/fact-index.ts';
import type { Graph } from '../../../model/graph/graph.ts';
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
import type { StatementLine } from '../events/statement-line.ts';
import type { Link } from '../links/link.ts';
import type { LongList } from '../timeline/long-list.ts';
import { saidLine } from './said-line.ts';
import { longSubjectList, printedSaid, saidInTime, type SaidListName } from './subject-lists.ts';
import { whoIsWho, type WhoIsWho } from './who-is-who/who-is-who.ts';
import { positionsView, type PositionsView } from './positions-over-time/positions-view.ts';

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
  /** Where the rest of very many statements is; null for what is here whole, oldest first. */
  readonly longSaid: Readonly<Record<SaidListName, LongList | null>>;
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
    statements: saidOf(graph, id, 'statements'),
    saidForIt: saidOf(graph, id, 'said-for-it'),
    saidUnnamed: saidOf(graph, id, 'said-unnamed'),
    longSaid: longSaid(graph, id),
  };
}

function saidOf(graph: Graph, id: string, name: SaidListName): readonly StatementLine[] {
  return printedSaid(saidInTime[name](graph, id)).map((said) => saidLine(graph, said));
}

function longSaid(graph: Graph, id: string): Positions['longSaid'] {
  const longOf = (name: SaidListName) => longSubjectList(graph, id, name, saidInTime[name](graph, id));
  return {
    statements: longOf('statements'),
    'said-for-it': longOf('said-for-it'),
    'said-unnamed': longOf('said-unnamed'),
  };
}

function questionsAbout(graph: Graph, id: string): readonly QuestionLine[] {
  return answeredQuestionsAmong(graph, questionsBySubject(graph).get(id) ?? [])
    .filter(isOpen)
    .map((difference) => questionLine(graph, difference));
}
