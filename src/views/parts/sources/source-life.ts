import { formatDateAsNoun, formatTitle, type PrintedDate } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { reprintsOfSource } from '../../../model/graph/reprints.ts';
import { retractionOf, retractionReaching } from '../../../model/graph/retraction.ts';
import type { Source, SourceUpdate } from '../../../model/records/source.ts';
import type { Link } from '../links/link.ts';
import { briefSource } from './brief-source.ts';
import { sourcePageWords } from '../../../words/source-page.ts';
import { retractionWords, updateWords } from '../../../words/source-updates.ts';

/** Where a source can be read, what became of it, and what it has to do with other prints of the same. */
export interface SourceLife {
  /** Its address and the kept copy, first what leads to it. */
  readonly addresses: readonly SourceAddress[];
  /** What its publisher changed since, oldest first. */
  readonly updates: readonly UpdateLine[];
  /** Why what it alone says counts no more; null for one that stands. */
  readonly retracted: string | null;
  /** What it prints again: a source here, or whose report it is in words. */
  readonly reprints: { readonly link: Link } | { readonly words: string } | null;
  /** The sources that print it again. */
  readonly reprintedBy: readonly Link[];
}

interface SourceAddress {
  /** "Address" or "Kept copy". */
  readonly term: string;
  readonly href: string;
  /** True for one that no longer leads to it, and is no link. */
  readonly isDead: boolean;
}

interface UpdateLine {
  /** "Corrected on". */
  readonly words: string;
  readonly date: PrintedDate;
  readonly note: string | null;
}

/** What became of a source since it was published. */
export function sourceLife(graph: Graph, source: Source): SourceLife {
  return {
    addresses: addressesOf(source),
    updates: source.updates.map(updateLine),
    retracted: retractedInWords(graph, source),
    reprints: reprintsOf(graph, source),
    reprintedBy: reprintsOfSource(graph, source.id).map(({ id }) => briefSource(graph, id)),
  };
}

function addressesOf({ url, urlStatus, archiveUrl }: Source): readonly SourceAddress[] {
  const isDead = urlStatus === 'dead';
  const own: readonly SourceAddress[] = url === null ? [] : [{ term: sourcePageWords.address, href: url, isDead }];
  const copy: readonly SourceAddress[] =
    archiveUrl === null ? [] : [{ term: sourcePageWords.keptCopy, href: archiveUrl, isDead: false }];
  return isDead ? [...copy, ...own] : [...own, ...copy];
}

function updateLine({ kind, date, note }: SourceUpdate): UpdateLine {
  return { words: retractionWords.on(formatTitle(updateWords[kind])), date: formatDateAsNoun(date), note };
}

function retractedInWords({ sources }: Graph, source: Source): string | null {
  const retraction = retractionOf(source) ?? retractionReaching(sources, source.id);
  if (retraction === null) return null;
  const when = retractionWords.onDay(updateWords[retraction.kind], formatDateAsNoun(retraction.date).text);
  const what = retractionOf(source) === null ? retractionWords.reprint(when) : formatTitle(when);
  return retractionWords.counts(what);
}

function reprintsOf(graph: Graph, { reprints }: Source): SourceLife['reprints'] {
  if (reprints === null) return null;
  return graph.sources.has(reprints) ? { link: briefSource(graph, reprints) } : { words: reprints };
}
