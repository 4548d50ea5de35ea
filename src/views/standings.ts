import type { Subject } from '../model/records/subject.ts';
import { formatDate, formatDateOrNull, type PrintedDate } from '../format.ts';
import { dateFrom } from '../model/dates/edtf.ts';
import { membershipsByBody } from '../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../model/graph/graph.ts';
import { subjectChanged } from '../model/graph/page-changed.ts';
import { countsByBody } from '../model/standings/reported-count.ts';
import { statusChangesSetAside } from '../model/standings/standing.ts';
import type { MembershipStatus } from '../model/standings/status.ts';
import { statusRules } from '../model/standings/status-rules.ts';
import { selectionPath } from '../paths.ts';
import { standingsUrlOf, standingsDataUrl } from '../urls.ts';
import { asOfNow } from './parts/timeline/as-of.ts';
import { breadcrumbsTo, standingsBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { fullNameOf, linkToQuestion, linkToSubject, type Link } from './parts/links/link.ts';
import { standingGroups, type StandingGroup } from './parts/standings/standing-groups.ts';
import { standingsMap, type StandingsMap } from './parts/standings/map/standings-map.ts';
import { orderNotes } from './parts/standings/standing-doubt.ts';
import { statusLabel } from './parts/standings/status-words.ts';
import {
  listedDays,
  standingsDayParts,
  type ListedDays,
  type StandingsDayParts,
} from './parts/standings/standing-days.ts';
import { reportedLinks } from './parts/standings/reported-counts.ts';
import {
  countInWords,
  statusChangeLine,
  standingCounts,
  type StatusChangeLine,
} from './parts/standings/standing-line.ts';
import { dayOfWholeTable } from '../model/standings/whole-table.ts';
import {
  selectionsOf,
  standingsIn,
  type DaySelection,
  type StandingsSelection,
} from '../model/standings/standings-selection.ts';
import { frameWords } from '../words/frame.ts';
import { standingsDayWords, standingsWords } from '../words/standings.ts';
import { standingsHeading } from '../words/story.ts';

/** Where every actor of a selection stands in one body or agreement. */
export interface StandingsView extends ListedDays {
  readonly title: string;
  readonly description: string;
  /** When something about the body last changed. */
  readonly changed: PrintedDate | null;
  readonly crumbs: BreadcrumbTrail;
  /** The body's own page. */
  readonly subject: Link;
  /** What the page counts, in a sentence. */
  readonly asOf: string;
  readonly counts: readonly Link[];
  /** On a day of a body in which very many stand: only those who changed on it. */
  readonly groups: readonly StandingGroup[];
  /** The page of such a body where everyone is listed, the last of the year; null where they are all here. */
  readonly whole: Link | null;
  /** Where the countries among them are; null when there are fewer than two. */
  readonly map: StandingsMap | null;
  /** On the page of a status: those who had it, and have another now. */
  readonly formerly: readonly StatusChangeLine[];
  /** On the page of now: the pages of statuses that nobody has any more. */
  readonly past: readonly Link[];
  /** On the page of a status: those of whom no date tells whether they had it last. */
  readonly orderUntold: readonly UntoldLine[];
  /** What sources took back, oldest first; on the page of now only. */
  readonly setAside: readonly StatusChangeLine[];
  /** Null on pages of no day. */
  readonly day: StandingsDayParts | null;
  /** The same as data; on the page of now only. */
  readonly data: Link | null;
  /** Where sources count more than they name; stands before the counts. */
  readonly reported: readonly Link[];
  /** Questions that count its members, such as "How many states have joined?". */
  readonly numbers: readonly Link[];
}

/** A change that may have come last, with what editors say of the dates that leave it open. */
export interface UntoldLine extends StatusChangeLine {
  readonly orderNotes: readonly string[];
}

/** One page about standings: in which body, and which of them. */
export interface StandingsAddress {
  readonly body: string;
  readonly selection: StandingsSelection;
  /** Its path under `/standings/`, with no slash at either end. */
  readonly path: string;
}

/** The ids of the bodies and agreements in which anybody has a standing. */
export function bodiesWithStandings(graph: Graph): readonly string[] {
  return [...membershipsByBody(graph).keys()];
}

/** Every page about standings: of each body as of now, of each status, and of each day. */
export function standingsAddresses(graph: Graph): readonly StandingsAddress[] {
  return bodiesWithStandings(graph).flatMap((body) =>
    selectionsOf(graph, body).map((selection) => ({ body, selection, path: selectionPath(body, selection) })),
  );
}

/**
 * One page about the standings in a body.
 *
 * @param body the id of a body or agreement in which somebody has a standing
 * @param selection which of its standings the page shows
 */
export function standingsView(graph: Graph, body: string, selection: StandingsSelection): StandingsView {
  const subject = subjectOf(graph, body);
  const { title, asOf } = wordsFor(graph, subject, selection);
  const whole = selection.kind === 'day' ? dayOfWholeTable(graph, body, selection) : selection;
  const isNow = selection.kind === 'now';
  return {
    title,
    description: standingsWords.descriptionOf(title, asOf),
    changed: formatDateOrNull(subjectChanged(graph, subject)),
    subject: linkToSubject(subject),
    crumbs: crumbsOf(graph, body, fullNameOf(subject), selection),
    asOf,
    reported: reportedLinks(graph, body, selection),
    counts: countsFor(graph, body, selection, whole),
    groups: standingGroups(graph, body, selection, whole === selection),
    whole: whole === selection ? null : pageOf(graph, subject, whole),
    map: whole === selection ? standingsMap(graph, body, standingsIn(graph, body, selection)) : null,
    formerly: selection.kind === 'status' ? formerly(graph, body, selection.status) : [],
    past: isNow ? pastStatuses(graph, body) : [],
    orderUntold: selection.kind === 'status' ? orderUntoldOf(graph, body, selection.status) : [],
    setAside: isNow ? statusChangesSetAside(graph, body).map((change) => statusChangeLine(graph, change)) : [],
    day: selection.kind === 'day' ? standingsDayParts(graph, body, selection) : null,
    ...listedDays(graph, body, selection),
    data: isNow ? { href: standingsDataUrl(body), label: frameWords.asData } : null,
    numbers: (countsByBody(graph).get(body) ?? []).map(linkToQuestion),
  };
}

function pastStatuses(graph: Graph, body: string): readonly Link[] {
  return selectionsOf(graph, body).flatMap((selection) =>
    selection.kind === 'status' && standingsIn(graph, body, selection).length === 0
      ? [{ href: standingsUrlOf(body, selection), label: statusLabel(graph, selection.status) }]
      : [],
  );
}

function crumbsOf(graph: Graph, body: string, name: string, selection: StandingsSelection): BreadcrumbTrail {
  const now = { href: standingsUrlOf(body), label: name };
  if (selection.kind === 'now') return breadcrumbsTo(standingsBreadcrumb(graph), now);
  return breadcrumbsTo(standingsBreadcrumb(graph), now, {
    href: standingsUrlOf(body, selection),
    label: labelOf(graph, selection),
  });
}

function labelOf(graph: Graph, selection: Exclude<StandingsSelection, { kind: 'now' }>): string {
  if (selection.kind === 'status') return statusLabel(graph, selection.status);
  const { text, precision } = formatDate(dateFrom(selection.iso));
  return selection.basis === 'known' ? standingsWords.asKnown(text, precision) : text;
}

function wordsFor(graph: Graph, body: Subject, selection: StandingsSelection): Pick<StandingsView, 'title' | 'asOf'> {
  const name = fullNameOf(body);
  const heading = standingsHeading(graph.story, body.kind);
  switch (selection.kind) {
    case 'now':
      return { title: standingsWords.titleOf(heading.now, name), asOf: asOfNow(graph) };
    case 'status':
      return { title: standingsWords.titleOf(statusLabel(graph, selection.status), name), asOf: asOfNow(graph) };
    case 'day':
      return wordsForDay(name, heading.then, selection);
    default:
      return selection satisfies never;
  }
}

function wordsForDay(
  name: string,
  heading: string,
  { iso, basis }: DaySelection,
): Pick<StandingsView, 'title' | 'asOf'> {
  const { text, precision } = formatDate(dateFrom(iso));
  const title = standingsDayWords[basis === 'happened' ? 'happenedTitle' : 'knownTitle'](heading, text, precision);
  return {
    title: standingsWords.titleOf(title, name),
    asOf: standingsDayWords[basis](standingsDayWords.by(text, precision)),
  };
}

function pageOf(graph: Graph, body: Subject, selection: StandingsSelection): Link {
  return { href: standingsUrlOf(body.id, selection), label: wordsFor(graph, body, selection).title };
}

/** On the page of a day each count leads to what is on that page, or on that of the whole table; elsewhere to those of now. */
function countsFor(
  graph: Graph,
  body: string,
  selection: StandingsSelection,
  whole: StandingsSelection,
): readonly Link[] {
  if (selection.kind !== 'day') return standingCounts(graph, body, standingsIn(graph, body, { kind: 'now' }));
  const page = whole === selection ? '' : standingsUrlOf(body, whole);
  const byStatus = Map.groupBy(standingsIn(graph, body, selection), ({ status }) => status);
  return [...statusRules(graph).keys()].flatMap((status) => {
    const those = byStatus.get(status) ?? [];
    return those.length > 0 ? [{ href: `${page}#${status}`, label: countInWords(graph, status, those) }] : [];
  });
}

function formerly(graph: Graph, body: string, status: MembershipStatus): readonly StatusChangeLine[] {
  return standingsIn(graph, body, { kind: 'now' })
    .filter((standing) => standing.status !== status)
    .flatMap(({ history, orderUntold }) =>
      history.filter((change) => change.fact.status === status && !orderUntold.includes(change)),
    )
    .map((change) => statusChangeLine(graph, change));
}

function orderUntoldOf(graph: Graph, body: string, status: MembershipStatus): readonly UntoldLine[] {
  return standingsIn(graph, body, { kind: 'now' }).flatMap(({ history, orderUntold }) =>
    orderUntold
      .filter(({ fact }) => fact.status === status)
      .map((change) => ({
        ...statusChangeLine(graph, change),
        orderNotes: orderNotes([history.at(-1)!, change]),
      })),
  );
}
