import { formatLocator } from '../../../format.ts';
import { citationAnchor, sourceAnchor } from '../../../paths.ts';
import { sourceOf, type Graph } from '../../../model/graph/graph.ts';
import type { MarkdownText } from '../../../model/text/markdown-text.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { briefSource } from './brief-source.ts';
import { sourceKeys } from './source-key.ts';
import { sourceLine, type SourceLine } from './source-line.ts';
import { citedWords } from '../../../words/sources.ts';

/** A mark that leads to a source in the page's list. */
export interface CitationMark {
  readonly href: string;
  readonly number: number;
  /** Who says it, for those who do not see the list. */
  readonly label: string;
}

/** A source in a page's list, with the way back to each paragraph that cites it. */
export interface CitedSource {
  readonly number: number;
  readonly anchor: string;
  /** Who says it, in a few words. */
  readonly label: string;
  readonly line: SourceLine;
  /** What it prints again, a source here or whose report: "The Herald, 5 March 2026"; null for no reprint. */
  readonly reprintOf: string | null;
  readonly citedIn: readonly { readonly href: string; readonly label: string }[];
}

/** Marks for the sources of one fact of an event, in the numbers of its list. */
export function citationMarks(graph: Graph, event: StoryEvent, sources: readonly string[]): readonly CitationMark[] {
  return sources
    .map((id) => ({
      href: `#${sourceAnchor(id)}`,
      number: event.sources.indexOf(id) + 1,
      label: sourceKeys(graph, [id])[0]!.label,
    }))
    .toSorted((a, b) => a.number - b.number);
}

/** Sources as a numbered list, each with its way back into the text that cites it. */
export function citedSources(graph: Graph, sources: readonly string[], text: MarkdownText): readonly CitedSource[] {
  return sources.map((id, i) => ({
    number: i + 1,
    anchor: sourceAnchor(id),
    label: sourceKeys(graph, [id])[0]!.label,
    line: sourceLine(sourceOf(graph, id)),
    reprintOf: reprintOf(graph, id),
    citedIn: citationsOf(text, id),
  }));
}

function reprintOf(graph: Graph, id: string): string | null {
  const { reprints } = sourceOf(graph, id);
  return reprints !== null && graph.sources.has(reprints) ? briefSource(graph, reprints).label : reprints;
}

function citationsOf(text: MarkdownText, source: string): CitedSource['citedIn'] {
  const citing = text.paragraphs.flatMap((paragraph, i) =>
    paragraph.citations
      .filter((citation) => citation.source === source)
      .map(({ locator }) => ({ paragraph: i + 1, locator: locator && formatLocator(locator) })),
  );
  return citing.map(({ paragraph, locator }, i) => ({
    href: `#${citationAnchor(source, i + 1)}`,
    label:
      locator !== null && citing[i - 1]?.paragraph === paragraph ? locator : citedWords.paragraph(paragraph, locator),
  }));
}
