import { formatDate, formatDateAsNoun, type PrintedDate } from '../../../format.ts';
import { sourceOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { statusRules } from '../../../model/standings/status-rules.ts';
import type { MembershipStatus } from '../../../model/standings/status.ts';
import type { StandingsSelection } from '../../../model/standings/standings-selection.ts';
import { dayOfWholeTable } from '../../../model/standings/whole-table.ts';
import type { StatusChange, Standing } from '../../../model/standings/standing.ts';
import { changesInOtherOrder } from '../../../model/standings/other-order.ts';
import { standingsUrlOf, factUrl } from '../../../urls.ts';
import { attributionInWords } from '../events/attribution.ts';
import { factState, type FactState } from '../events/fact-state.ts';
import { voiceOfStanding } from '../events/voice.ts';
import { isolate } from '../isolate.ts';
import { evidenceOf, type Evidence } from '../sources/evidence.ts';
import { fullNameOf, linkToSubject, type Link } from '../links/link.ts';
import { doubtCounts, orderNotes } from './standing-doubt.ts';
import { statusCount, statusWords } from './status-words.ts';
import { standingsWords } from '../../../words/standings.ts';

/** A change of standing: what it came to, when, and who says so. */
export interface StatusChangeLine extends FactState {
  readonly actor: Link;
  /** In the words of the story. */
  readonly status: string;
  readonly date: PrintedDate;
  /** True when the event only reports what had happened by its day. */
  readonly isBy: boolean;
  /** True where no date tells whether another change came before it or after. */
  readonly isOrderUntold: boolean;
  /** The first day it may have been, `YYYY-MM-DD`, to sort by. */
  readonly first: string;
  /** Its address on the page of its event. */
  readonly href: string;
  readonly evidence: Evidence;
  /** The day it was first published, when that is not the day it happened. */
  readonly known: PrintedDate | null;
  /** True where its one source is of that day, which stands beside it. */
  readonly isKnownFromSource: boolean;
  /** Who says so; null where the site does. */
  readonly attributedTo: string | null;
  readonly note: string | null;
}

/** Where an actor stands in a body or agreement, since when, and how it came there. */
export interface StandingLine {
  /** Its address on a page of standings. */
  readonly id: string;
  readonly actor: Link;
  /** The name by which it is filed: "Hadidi, Salma". */
  readonly sortName: string;
  /** The body, leading to all who have a standing in it. */
  readonly body: Link;
  /** In the words of the story. */
  readonly status: string;
  readonly since: StatusChangeLine;
  /** What it was before, the latest first. */
  readonly before: readonly StatusChangeLine[];
  /** Where the same was told again, of later days. */
  readonly again: readonly StatusChangeLine[];
  /** What other sources say of the same day. */
  readonly rivals: readonly StatusChangeLine[];
  /** Changes to another status that may have come after: no date tells which came first. */
  readonly orderUntold: readonly StatusChangeLine[];
  /** What editors say of the dates of these and of the last. */
  readonly orderNotes: readonly string[];
  /** Changes that may have come by the day of the page. */
  readonly perhaps: readonly StatusChangeLine[];
  /** True where the standing itself may have come after that day. */
  readonly isPerhaps: boolean;
  /** Questions about the two of them on which answers are not the same; empty on pages of a day. */
  readonly questions: readonly Link[];
}

/**
 * Where an actor stands, since when, and the steps before and after that tell it.
 *
 * @param questions open questions about the two, to print beside it
 */
export function standingLine(graph: Graph, standing: Standing, questions: readonly Link[] = []): StandingLine {
  const lines = linesOfStandings(graph);
  const line = lines.get(standing) ?? lineOf(graph, standing);
  lines.set(standing, line);
  return { ...line, questions };
}

/** A standing is one object from the day on which it changed to the next, so its line is worked out once for all of them. */
const linesOfStandings = perGraph(() => new WeakMap<Standing, Omit<StandingLine, 'questions'>>());

function lineOf(graph: Graph, standing: Standing): Omit<StandingLine, 'questions'> {
  const { actor, body, status, change, history, rivals, orderUntold, perhaps, isPerhaps } = standing;
  const at = history.indexOf(change);
  const lines = (changes: readonly StatusChange[]) => changes.map((other) => statusChangeLine(graph, other));
  const isApart = (other: StatusChange) => rivals.includes(other) || orderUntold.includes(other);
  return {
    id: `standing-${actor}`,
    actor: linkToSubject(subjectOf(graph, actor)),
    sortName: subjectOf(graph, actor).sortName,
    body: linkToStandings(graph, body),
    status: isolate(statusWords(graph, status)),
    since: statusChangeLine(graph, change),
    before: lines(
      history
        .slice(0, at)
        .toReversed()
        .filter((other) => !isApart(other)),
    ),
    again: lines(history.slice(at + 1)),
    rivals: lines(rivals),
    orderUntold: lines(orderUntold),
    orderNotes: orderUntold.length > 0 ? orderNotes([history.at(-1)!, ...orderUntold]) : [],
    perhaps: lines(perhaps),
    isPerhaps,
  };
}

/** A body or agreement by its name, leading to all who have a standing in it. */
export function linkToStandings(graph: Graph, body: string): Link {
  return { href: standingsUrlOf(body), label: fullNameOf(subjectOf(graph, body)) };
}

/** One change of status, with its day, its sources and the day it was first published. */
export function statusChangeLine(graph: Graph, change: StatusChange): StatusChangeLine {
  const { fact, event, known } = change;
  const isBy = event.kind === 'report';
  return {
    actor: linkToSubject(subjectOf(graph, fact.actor)),
    status: isolate(statusWords(graph, fact.status)),
    date: isBy ? formatDateAsNoun(event.date) : formatDate(event.date),
    isBy,
    isOrderUntold: changesInOtherOrder(graph, change).length > 0,
    first: event.date.first,
    href: factUrl(event.id, fact.anchor),
    evidence: evidenceOf(graph, { kind: 'memberships', fact }, attributionInWords(graph, fact.attributedTo)),
    known: known === null || known.points[0].iso === event.date.points[0].iso ? null : formatDate(known),
    isKnownFromSource: fact.sources.length === 1 && sourceOf(graph, fact.sources[0]!).published?.edtf === known?.edtf,
    note: fact.note,
    ...factState({ fact, event }),
    ...voiceOfStanding(graph, { fact, event }),
  };
}

/**
 * How many have each status: "8 accepted", leading to the eight; "5 accepted (order not told: 1)".
 *
 * @param selection the page of the body's standings on which they are; those of now have a page for each status
 */
export function standingCounts(
  graph: Graph,
  body: string,
  standings: readonly Standing[],
  selection: StandingsSelection = { kind: 'now' },
): readonly Link[] {
  const byStatus = Map.groupBy(standings, ({ status }) => status);
  const hasAll = selection.kind !== 'day' || dayOfWholeTable(graph, body, selection) === selection;
  return [...statusRules(graph).keys()].flatMap((status) => {
    const those = byStatus.get(status) ?? [];
    if (those.length === 0) return [];
    const href = hasAll ? pageOfStatus(body, status, selection) : standingsUrlOf(body, selection);
    return [{ href, label: countInWords(graph, status, those) }];
  });
}

/** "5 accepted (order not told: 1)". */
export function countInWords(graph: Graph, status: MembershipStatus, standings: readonly Standing[]): string {
  const doubts = doubtCounts(standings);
  const count = statusCount(graph, status, standings.length);
  return doubts === null ? count : standingsWords.withDoubts(count, doubts);
}

/** Where those of one status are: a page of their own, or their part of the page of a day. */
export function pageOfStatus(body: string, status: MembershipStatus, selection: StandingsSelection): string {
  return selection.kind === 'now'
    ? standingsUrlOf(body, { kind: 'status', status })
    : `${standingsUrlOf(body, selection)}#${status}`;
}
