import { formatCount, formatDay, formatDayAsNoun, type PrintedDay } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from '../../../model/records/membership.ts';
import type { Selection } from '../../../model/standings/standings-selection.ts';
import type { Change, Standing } from '../../../model/standings/standing.ts';
import { bodyUrl, factUrl } from '../../../urls.ts';
import { briefSources } from '../sources/brief-source.ts';
import { linkToSubject, type Link } from '../links/link.ts';

/** A change of standing: what it came to, when, and who says so. */
export interface ChangeLine {
  readonly actor: Link;
  readonly status: MembershipStatus;
  readonly date: PrintedDay;
  /** True when the event only reports what had happened by its day. */
  readonly isBy: boolean;
  /** The first day it may have been, `YYYY-MM-DD`, to sort by. */
  readonly first: string;
  /** Its address on the page of its event. */
  readonly href: string;
  readonly sources: readonly Link[];
  /** The day it was first published, when that is not the day it happened. */
  readonly known: PrintedDay | null;
  readonly note: string | null;
}

/** Where an actor stands in a body or agreement, since when, and how it came there. */
export interface StandingLine {
  /** Its address on a page of standings. */
  readonly id: string;
  readonly actor: Link;
  /** The body, leading to all who have a standing in it. */
  readonly body: Link;
  readonly status: MembershipStatus;
  readonly since: ChangeLine;
  /** What it was before, the latest first. */
  readonly before: readonly ChangeLine[];
  /** Where the same was told again, of later days. */
  readonly again: readonly ChangeLine[];
  /** What other sources say of the same day. */
  readonly rivals: readonly ChangeLine[];
  /** Questions about the two of them on which answers are not the same; empty on pages of a day. */
  readonly questions: readonly Link[];
}

export function standingLine(
  graph: Graph,
  { actor, body, status, change, history, rivals }: Standing,
  questions: readonly Link[] = [],
): StandingLine {
  const at = history.indexOf(change);
  const before = history.slice(0, at).filter((other) => !rivals.includes(other));
  return {
    id: `standing-${actor}`,
    actor: linkToSubject(subjectOf(graph, actor)),
    body: { href: bodyUrl(body), label: subjectOf(graph, body).name },
    status,
    since: changeLine(graph, change),
    before: before.toReversed().map((other) => changeLine(graph, other)),
    again: history.slice(at + 1).map((other) => changeLine(graph, other)),
    rivals: rivals.map((other) => changeLine(graph, other)),
    questions,
  };
}

export function changeLine(graph: Graph, { fact, event, anchor, known }: Change): ChangeLine {
  const isBy = event.kind === 'report';
  return {
    actor: linkToSubject(subjectOf(graph, fact.actor)),
    status: fact.status,
    date: isBy ? formatDayAsNoun(event.date) : formatDay(event.date),
    isBy,
    first: event.date.first,
    href: factUrl(event.id, anchor),
    sources: briefSources(graph, fact.sources),
    known: known === null || known.points[0].iso === event.date.points[0].iso ? null : formatDay(known),
    note: fact.note,
  };
}

/** How far a status binds; those who left come last. */
const RANKS: Readonly<Record<MembershipStatus, number>> = {
  ratified: 1,
  signed: 2,
  accepted: 3,
  observer: 4,
  undecided: 5,
  invited: 6,
  declined: 7,
  withdrawn: 8,
  rescinded: 9,
};

/** Statuses in the order in which standings are listed. */
export const STATUS_ORDER: readonly MembershipStatus[] = MEMBERSHIP_STATUSES.toSorted((a, b) => RANKS[a] - RANKS[b]);

/**
 * How many have each status: "8 accepted", leading to the eight.
 *
 * @param selection the page of the body's standings on which they are; those of now have a page for each status
 */
export function standingCounts(
  body: string,
  standings: readonly Standing[],
  selection: Selection = { kind: 'now' },
): readonly Link[] {
  const byStatus = Map.groupBy(standings, ({ status }) => status);
  return STATUS_ORDER.flatMap((status) => {
    const count = byStatus.get(status)?.length ?? 0;
    return count > 0
      ? [{ href: pageOfStatus(body, status, selection), label: formatCount(count, status, status) }]
      : [];
  });
}

/** Where those of one status are: a page of their own, or their part of the page of a day. */
export function pageOfStatus(body: string, status: MembershipStatus, selection: Selection): string {
  return selection.kind === 'now' ? bodyUrl(body, { kind: 'status', status }) : `${bodyUrl(body, selection)}#${status}`;
}
