import type { Graph } from '../model/graph/graph.ts';
import type { StoryEvent } from '../model/records/event.ts';
import type { Source } from '../model/records/source.ts';
import { correctionsUrl } from '../urls.ts';
import { correctionLines, type CorrectionLine } from './parts/links/correction-line.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { linkToEvent, linkToSource, type Link } from './parts/links/link.ts';

/** Everything that was corrected, wherever it stands. */
export interface CorrectionsView {
  readonly crumbs: BreadcrumbTrail;
  /** Latest first; those of one day by what was corrected, events before sources. */
  readonly corrections: readonly CorrectedLine[];
}

interface CorrectedLine extends CorrectionLine {
  /** "Event" or "Source". */
  readonly kind: string;
  /** What was corrected, leading to the corrections on its page. */
  readonly link: Link;
}

/** The page of all corrections, of events and of sources; an empty list for a story that was never corrected. */
export function correctionsView({ events, sources }: Graph): CorrectionsView {
  const lines = [
    ...[...events.values()].flatMap((event) => linesOf('Event', linkToEvent(event), event)),
    ...[...sources.values()].flatMap((source) => linesOf('Source', linkToSource(source), source)),
  ];
  return {
    crumbs: breadcrumbsTo({ href: correctionsUrl(), label: 'Corrections' }),
    corrections: lines.toSorted((a, b) => (a.date.iso! < b.date.iso! ? 1 : a.date.iso! > b.date.iso! ? -1 : 0)),
  };
}

/** Of one record, the last line first: an editor writes the newest last, and two may be of one day. */
function linesOf(kind: string, link: Link, { corrections }: StoryEvent | Source): readonly CorrectedLine[] {
  return correctionLines(corrections)
    .toReversed()
    .map((line) => ({ ...line, kind, link: { ...link, href: `${link.href}#corrections` } }));
}
