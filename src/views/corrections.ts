import { formatDate } from '../format.ts';
import type { EdtfDate } from '../model/dates/edtf.ts';
import { dividedByTime } from '../model/dates/periods.ts';
import { sectionPages, type SectionPage } from '../model/divided-list.ts';
import type { Graph } from '../model/graph/graph.ts';
import { perGraph } from '../model/graph/per-graph.ts';
import { lastOf } from '../model/records/last-changed.ts';
import type { Removed } from '../model/records/removed.ts';
import type { Correction } from '../model/records/correction.ts';
import { correctionsUrl, homeUrl, recordUrl } from '../urls.ts';
import { correctionLines, type CorrectionLine } from './parts/links/correction-line.ts';
import { removedKind } from './parts/links/removed-kind.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { linkToEvent, linkToQuestion, linkToSource, linkToSubject, type Link } from './parts/links/link.ts';
import { BEGINNING, longList, type LongList } from './parts/timeline/long-list.ts';
import { periodFrame, type DividedList, type PeriodFrame } from './parts/timeline/period-frame.ts';
import { correctionWords } from '../words/corrections.ts';
import { eventWords } from '../words/events.ts';
import { questionWords } from '../words/questions.ts';
import { sourceWords } from '../words/sources.ts';
import { subjectKindWords } from '../words/subject-kinds.ts';
import { textWords } from '../words/text.ts';

/** Everything that was corrected, wherever it stands; of very much the latest, and the way to all. */
export interface CorrectionsView {
  readonly crumbs: BreadcrumbTrail;
  /** Latest first; those of one day by what was corrected: the story, events, sources, people and things, questions. */
  readonly corrections: readonly CorrectedLine[];
  /** Null where all are listed. */
  readonly long: LongList | null;
}

/** A correction, with what was corrected. */
export interface CorrectedLine extends CorrectionLine {
  /** "Event", "Source", "Person", "Question"; "Event, removed". */
  readonly kind: string;
  /** What was corrected, leading to the corrections on its page. */
  readonly link: Link;
}

/** What was corrected in a year or a month, or on a day, latest first. */
export interface CorrectionsPeriodView extends PeriodFrame {
  readonly description: string;
  readonly corrections: readonly CorrectedLine[];
}

/** The page of all corrections, of records of every kind; an empty list for a story that was never corrected. */
export function correctionsView(graph: Graph): CorrectionsView {
  const list = correctionsInTime(graph);
  const printed = list.isDivided ? list.items.slice(0, BEGINNING) : list.items;
  return {
    crumbs: LIST().crumbs,
    corrections: printed.map(({ line }) => line),
    long: longList(list, LIST(), printed),
  };
}

/** Every page of a year, a month or a day of the list of corrections; none where its own page lists all. */
export function correctionsPeriodPages(graph: Graph): readonly SectionPage<DatedLine>[] {
  return sectionPages(correctionsInTime(graph));
}

/** A page of a year, a month or a day of the list of corrections. */
export function correctionsPeriodView(page: SectionPage<DatedLine>): CorrectionsPeriodView {
  const frame = periodFrame(page, LIST(), lastOf(page.items.map(({ date }) => date)));
  const title = correctionWords.inPeriod(frame.title);
  return { ...frame, title, description: correctionWords.description, corrections: page.items.map(({ line }) => line) };
}

const LIST = (): DividedList => ({
  base: correctionsUrl(),
  page: correctionsUrl(),
  crumbs: breadcrumbsTo({ href: correctionsUrl(), label: textWords.corrections }),
  countInWords: correctionWords.count,
  isLatestFirst: true,
});

/** A line of the list, and the day of the correction. */
interface DatedLine {
  readonly date: EdtfDate;
  readonly line: CorrectedLine;
}

const correctionsInTime = perGraph((graph) => {
  const { story, events, sources, subjects, questions, removed } = graph;
  const lines = [
    ...linesOf(correctionWords.story, { href: homeUrl(), label: story.title }, story),
    ...[...events.values()].flatMap((event) => linesOf(eventWords.one, linkToEvent(event), event)),
    ...[...sources.values()].flatMap((source) => linesOf(sourceWords.one, linkToSource(source), source)),
    ...[...subjects.values()].flatMap((of) => linesOf(subjectKindWords.one(of.kind), linkToSubject(of), of)),
    ...[...questions.values()].flatMap((of) => linesOf(questionWords.kind, linkToQuestion(of), of)),
    ...removed.map((of) => ({ date: of.date, line: removalLine(graph, of) })),
  ];
  return dividedByTime(
    lines.toSorted((a, b) => (a.date.first < b.date.first ? 1 : a.date.first > b.date.first ? -1 : 0)),
    ({ date }) => date,
  );
});

function removalLine(graph: Graph, of: Removed): CorrectedLine {
  return {
    id: null,
    formerAnchors: [],
    of: null,
    date: formatDate(of.date),
    text: of.reason,
    kind: removedKind(graph, of),
    link: { href: recordUrl(of.collection, of.id), label: of.title },
  };
}

/** Of one record, the last line first: an editor writes the newest last, and two may be of one day. */
function linesOf(
  kind: string,
  link: Link,
  { corrections }: { readonly corrections: readonly Correction[] },
): readonly DatedLine[] {
  return correctionLines(corrections)
    .map((line, i) => ({
      date: corrections[i]!.date,
      line: { ...line, kind, link: link.href === homeUrl() ? link : { ...link, href: `${link.href}#corrections` } },
    }))
    .toReversed();
}
