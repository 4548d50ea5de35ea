import { sourceChanged } from '../model/graph/page-changed.ts';
import { formatDate, formatDateOrNull, formatList, type PrintedDate } from '../format.ts';
import { originsOfSources } from '../model/answers/origin.ts';
import { eventsBySource } from '../model/graph/event-index.ts';
import { subjectOf, type Graph } from '../model/graph/graph.ts';
import { findNames } from '../model/names/name-index.ts';
import type { StoryEvent } from '../model/records/event.ts';
import type { Source } from '../model/records/source.ts';
import { compareByName, isActor } from '../model/records/subject.ts';
import { briefSource } from './parts/sources/brief-source.ts';
import type { LinkedData } from './parts/linked-data/linked-data.ts';
import { linkedSource } from './parts/linked-data/pages.ts';
import { pageFiles, type PageFiles } from './parts/links/page-files.ts';
import { currentVersion } from './parts/links/version-lines.ts';
import { pageCitation, type PageCitation } from './parts/links/page-citation.ts';
import { correctionLines, type CorrectionLine } from './parts/links/correction-line.ts';
import { breadcrumbsTo, sourcesBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { eventLine, type EventLine } from './parts/events/event-line.ts';
import { linkToSource, linkToSubject, type Link } from './parts/links/link.ts';
import { textLinkTargets, type TextLinkTargets } from './parts/links/text-link-targets.ts';
import { searchMetadataOfSource, type SearchMetadata } from './parts/links/search-metadata.ts';
import { sourceAnswers, type SourceAnswers } from './parts/sources/source-answers.ts';
import { sourceLife, type SourceLife } from './parts/sources/source-life.ts';
import { sourceLine, type SourceLine } from './parts/sources/source-line.ts';
import { sourcePageWords } from '../words/source-page.ts';
import { sourceWords } from '../words/sources.ts';

/** Everything a source's page prints but its abstract, which is rendered from its Markdown. */
export interface SourceView extends SourceLife {
  readonly line: SourceLine;
  /** Our title for a source that has one of its own as well. */
  readonly suppliedTitle: string | null;
  /** What the brackets in the title mean; null for a headline as published. */
  readonly titleNote: string | null;
  readonly kind: string;
  readonly publisher: string | null;
  /** Why there is no publisher, no address, or neither; null where both are recorded. */
  readonly missing: { readonly label: string; readonly text: string } | null;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  readonly search: SearchMetadata;
  readonly dateline: string | null;
  readonly publishedNote: string | null;
  /** Whom it relies on, as it names them; `href` leads to those who act in the story themselves. */
  readonly reliesOn: readonly ReliedOn[];
  /** What the body is: our abstract or the full text. */
  readonly textHeading: string;
  /** The body's language; undefined for an abstract, which is in the page's. */
  readonly textLanguage: string | undefined;
  readonly answers: SourceAnswers;
  /** Oldest first; those that no other source reports say so. */
  readonly events: readonly EventLine[];
  readonly names: NamesUsed;
  /** What the marks of the body lead to. */
  readonly marks: TextLinkTargets;
  readonly languageCode: string;
  readonly corrections: readonly CorrectionLine[];
  /** The day on which the page came to be, if not with the story. */
  readonly added: PrintedDate | null;
  /** When the page last changed. */
  readonly changed: PrintedDate | null;
  readonly citeAs: PageCitation;
  readonly files: PageFiles;
  readonly linked: LinkedData;
}

interface ReliedOn {
  readonly label: string;
  readonly href: string | null;
}

/** The names that a source uses, A to Z by the name used here. */
export interface NamesUsed {
  /** Those it writes otherwise than this site, with every such spelling. */
  readonly otherwise: readonly {
    readonly subject: Link;
    readonly spellings: readonly string[];
    /** True for one that it writes as here too. */
    readonly isAlso: boolean;
  }[];
  /** Those it writes only as here, but for capitals. */
  readonly alike: readonly Link[];
}

/** The page of one source: what is recorded of it, its events, and how it writes names. */
export function sourceView(graph: Graph, source: Source): SourceView {
  const line = sourceLine(source);
  const events = eventsBySource(graph).get(source.id) ?? [];
  return {
    line,
    suppliedTitle: source.title === null ? null : source.suppliedTitle,
    titleNote: titleNoteOf(source),
    kind: sourceWords.kind(source.kind),
    publisher: source.publisher,
    ...sourceLife(graph, source),
    missing: missingOf(source),
    description: descriptionOf(source, line),
    crumbs: breadcrumbsTo(sourcesBreadcrumb(), linkToSource(source)),
    search: searchMetadataOfSource(source),
    dateline: source.dateline,
    publishedNote: source.publishedNote,
    reliesOn: source.cites.map((name) => reliedOn(graph, name)),
    textHeading: source.textKind === 'abstract' ? sourcePageWords.abstract : sourcePageWords.fullText,
    textLanguage: source.textKind === 'abstract' ? undefined : source.language,
    answers: sourceAnswers(graph, source.id),
    events: events.map((event) => eventLine(graph, event, soleReport(graph, event))),
    names: namesIn(graph, source),
    marks: textLinkTargets(),
    languageCode: source.language,
    ...endOf(graph, source),
  };
}

function endOf(
  graph: Graph,
  source: Source,
): Pick<SourceView, 'corrections' | 'added' | 'changed' | 'citeAs' | 'files' | 'linked'> {
  const changed = sourceChanged(graph, source);
  const what = sourcePageWords.citedAs(citedAs(graph, source));
  return {
    corrections: correctionLines(source.corrections),
    added: formatDate(source.added),
    changed: formatDateOrNull(changed),
    citeAs: pageCitation(
      graph.story,
      sourceLine(source).link,
      what,
      changed,
      currentVersion(graph, 'sources', source.id),
    ),
    files: pageFiles(graph, 'sources', source.id),
    linked: linkedSource(source),
  };
}

function descriptionOf({ kind }: Source, { publisher, published }: SourceLine): string {
  return sourcePageWords.description(sourceWords.kind(kind), publisher, published?.text ?? sourceWords.dayNotRecorded);
}

/** That nobody else reports an event, prints of the same report aside; null where somebody does. */
function soleReport(graph: Graph, { sources }: StoryEvent): string | null {
  if (sources.length === 1) return sourcePageWords.onlyThis;
  return originsOfSources(graph, sources).size === 1 ? sourcePageWords.onlyReprints : null;
}

function titleNoteOf({ title }: Source): string | null {
  if (title === null) return sourcePageWords.titleIsOurs;
  return title.includes('[…]') ? sourcePageWords.headlineCut : null;
}

/** "Mira Stone and Bo Reed, The Herald, 5 March 2026". */
function citedAs(graph: Graph, { id, authors }: Source): string {
  return [...(authors.length > 0 ? [formatList(authors)] : []), briefSource(graph, id).label].join(', ');
}

function missingOf({ publisher, url }: Source): SourceView['missing'] {
  if (publisher === null && url === null)
    return { label: sourcePageWords.original, text: sourcePageWords.noPublisherNorAddress };
  if (publisher === null) return { label: sourcePageWords.publisher, text: sourcePageWords.noPublisher };
  return url === null ? { label: sourcePageWords.address, text: sourcePageWords.noAddress } : null;
}

function reliedOn(graph: Graph, name: string): ReliedOn {
  const [mention] = findNames(graph.names, name);
  const isWhole = mention?.start === 0 && mention.end === name.length && mention.owners.length === 1;
  const subject = isWhole ? subjectOf(graph, mention.owners[0]!) : null;
  return { label: name, href: subject && isActor(subject) ? linkToSubject(subject).href : null };
}

function namesIn(graph: Graph, source: Source): NamesUsed {
  const names = Object.entries(source.spellings)
    .map(([id, spellings]) => ({ subject: subjectOf(graph, id), spellings }))
    .toSorted((a, b) => compareByName(a.subject, b.subject))
    .map(({ subject, spellings }) => {
      const others = spellings.filter((spelling) => spelling.toLowerCase() !== subject.name.toLowerCase());
      return { subject: linkToSubject(subject), spellings: others, isAlso: others.length < spellings.length };
    });
  return {
    otherwise: names.filter(({ spellings }) => spellings.length > 0),
    alike: names.filter(({ spellings }) => spellings.length === 0).map(({ subject }) => subject),
  };
}
