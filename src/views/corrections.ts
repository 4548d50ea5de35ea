import { formatDate } from '../format.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Removed } from '../model/records/removed.ts';
import type { Correction } from '../model/records/correction.ts';
import { correctionsUrl, recordUrl } from '../urls.ts';
import { correctionLines, type CorrectionLine } from './parts/links/correction-line.ts';
import { removedKind } from './parts/links/removed-kind.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { linkToEvent, linkToQuestion, linkToSource, linkToSubject, type Link } from './parts/links/link.ts';
import { eventWords } from '../words/events.ts';
import { questionWords } from '../words/questions.ts';
import { sourceWords } from '../words/sources.ts';
import { subjectKindWords } from '../words/subject-kinds.ts';
import { textWords } from '../words/text.ts';

/** Everything that was corrected, wherever it stands. */
export interface CorrectionsView {
  readonly crumbs: BreadcrumbTrail;
  /** Latest first; those of one day by what was corrected: events, sources, people and things, questions. */
  readonly corrections: readonly CorrectedLine[];
}

interface CorrectedLine extends CorrectionLine {
  /** "Event", "Source", "Person", "Question"; "Event, removed". */
  readonly kind: string;
  /** What was corrected, leading to the corrections on its page. */
  readonly link: Link;
}

/** The page of all corrections, of records of every kind; an empty list for a story that was never corrected. */
export function correctionsView(graph: Graph): CorrectionsView {
  const { events, sources, subjects, questions, removed } = graph;
  const lines = [
    ...[...events.values()].flatMap((event) => linesOf(eventWords.one, linkToEvent(event), event)),
    ...[...sources.values()].flatMap((source) => linesOf(sourceWords.one, linkToSource(source), source)),
    ...[...subjects.values()].flatMap((of) => linesOf(subjectKindWords.one(of.kind), linkToSubject(of), of)),
    ...[...questions.values()].flatMap((of) => linesOf(questionWords.kind, linkToQuestion(of), of)),
    ...removed.map((of) => removalLine(graph, of)),
  ];
  return {
    crumbs: breadcrumbsTo({ href: correctionsUrl(), label: textWords.corrections }),
    corrections: lines.toSorted((a, b) => (a.date.iso! < b.date.iso! ? 1 : a.date.iso! > b.date.iso! ? -1 : 0)),
  };
}

function removalLine(graph: Graph, of: Removed): CorrectedLine {
  return {
    id: null,
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
): readonly CorrectedLine[] {
  return correctionLines(corrections)
    .toReversed()
    .map((line) => ({ ...line, kind, link: { ...link, href: `${link.href}#corrections` } }));
}
