import { formatKind, formatList } from '../format.ts';
import { subjectOf, type Graph } from '../model/graph.ts';
import type { Source } from '../model/source.ts';
import { briefSource } from './parts/brief-source.ts';
import { citeAs, type CiteAs } from './parts/cite-as.ts';
import { correctionLines, type CorrectionLine } from './parts/correction.ts';
import { crumbsTo, crumbOfSources, type Crumbs } from './parts/crumbs.ts';
import { eventLine, type EventLine } from './parts/event-line.ts';
import { linkToSource, linkToSubject, type Link } from './parts/link.ts';
import { bodyMarks, type BodyMarks } from './parts/marks.ts';
import { marksOfSource, type SearchMarks } from './parts/search-marks.ts';
import { sourceLine, type SourceLine } from './parts/source-line.ts';

/** Everything a source's page prints but its abstract, which is rendered from its Markdown. */
export interface SourceView {
  readonly line: SourceLine;
  /** Our title for a source that has one of its own as well. */
  readonly suppliedTitle: string | null;
  readonly kind: string;
  readonly publisher: string;
  readonly description: string;
  readonly crumbs: Crumbs;
  readonly search: SearchMarks;
  readonly dateline: string | null;
  readonly publishedNote: string | null;
  /** Whom it relies on, as a list in words; empty when it names nobody. */
  readonly reliesOn: string;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  /** What the body is: our abstract or the full text. */
  readonly textHeading: string;
  /** The body's language; undefined for an abstract, which is in the page's. */
  readonly textLanguage: string | undefined;
  /** Oldest first; those that no other source reports say so. */
  readonly events: readonly EventLine[];
  readonly names: readonly { readonly subject: Link; readonly spellings: readonly string[] }[];
  /** What the marks of the body lead to. */
  readonly marks: BodyMarks;
  readonly languageCode: string;
  readonly corrections: readonly CorrectionLine[];
  readonly citeAs: CiteAs;
}

export function sourceView(graph: Graph, source: Source): SourceView {
  const line = sourceLine(source);
  const events = graph.eventsBySource.get(source.id) ?? [];
  return {
    line,
    suppliedTitle: source.title === null ? null : source.suppliedTitle,
    kind: formatKind(source.kind),
    publisher: source.publisher ?? 'Not recorded',
    description: `${formatKind(source.kind)}, ${line.publisher}, ${line.published?.text ?? 'day not recorded'}: what it reports and the names it uses.`,
    crumbs: crumbsTo(crumbOfSources(), linkToSource(source)),
    search: marksOfSource(source),
    dateline: source.dateline,
    publishedNote: source.publishedNote,
    reliesOn: formatList(source.cites),
    url: source.url,
    archiveUrl: source.archiveUrl,
    textHeading: source.bodyKind === 'abstract' ? 'What it says, in our words' : 'Full text',
    textLanguage: source.bodyKind === 'abstract' ? undefined : source.language,
    events: events.map((event) =>
      eventLine(graph, event, event.sources.length === 1 ? 'Reported by this source only' : null),
    ),
    names: namesIn(graph, source),
    marks: bodyMarks(graph),
    languageCode: source.language,
    corrections: correctionLines(source.corrections),
    citeAs: citeAs(graph.story, line.link, `record of a source: ${briefSource(graph, source.id).label}`),
  };
}

function namesIn(graph: Graph, source: Source): SourceView['names'] {
  return Object.entries(source.spellings)
    .map(([id, spellings]) => ({ subject: subjectOf(graph, id), spellings }))
    .toSorted((a, b) => a.subject.name.localeCompare(b.subject.name, 'en'))
    .map(({ subject, spellings }) => ({
      subject: linkToSubject(subject),
      spellings,
    }));
}
