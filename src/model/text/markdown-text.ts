import type { Stretch } from '../names/name-index.ts';
import type { Citation } from './citation.ts';

/** A place in a body that a check may speak of; lines count from 1 at the top of the file. */
interface AtLine {
  readonly line: number;
}

/** All that is read of a paragraph, to find names in: without citation markers, each of which leaves a gap. */
export interface Prose {
  readonly text: string;
  /** Where words are that a reader sees and no name is looked for in: links and code. */
  readonly hidden: readonly Stretch[];
}

/** One paragraph of a body, as far as the model needs to know it. */
export interface Paragraph extends AtLine {
  /** Its words outside links and code, without citation markers and reference links. */
  readonly text: string;
  readonly prose: Prose;
  readonly citations: readonly (Citation & AtLine)[];
  /** Ids that it links to with `[[id]]`, and where each link stands in its prose. */
  readonly references: readonly ({ readonly id: string } & AtLine & Stretch)[];
}

/** What follows the frontmatter. */
export interface MarkdownText {
  /** The line it begins on. */
  readonly line: number;
  readonly markdown: string;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Paragraph[];
  /** Blocks of code. */
  readonly code: readonly AtLine[];
  /** Their titles are what browsers show beside the pointer; mostly empty. */
  readonly links: readonly ({ readonly url: string; readonly text: string; readonly title: string } & AtLine)[];
  readonly images: readonly AtLine[];
  /** Raw HTML, which is never printed. */
  readonly html: readonly ({ readonly text: string } & AtLine)[];
}

/** Ids of the sources a body cites, in the order it first cites them. */
export function sourcesCitedIn(body: MarkdownText): readonly string[] {
  return [...new Set(body.paragraphs.flatMap((paragraph) => paragraph.citations.map((citation) => citation.source)))];
}
