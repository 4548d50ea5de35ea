import type { Citation } from './citation.ts';

/** A place in a body that a check may speak of; lines count from 1 at the top of the file. */
interface At {
  readonly line: number;
}

/** One paragraph of a body, as far as the model needs to know it. */
export interface Paragraph extends At {
  /** Its words outside links and code, without citation markers and reference links. */
  readonly text: string;
  readonly citations: readonly (Citation & At)[];
  /** Ids that it links to with `[[id]]`. */
  readonly references: readonly ({ readonly id: string } & At)[];
}

/** What follows the frontmatter. */
export interface Body {
  /** The line it begins on. */
  readonly line: number;
  readonly markdown: string;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Paragraph[];
  /** Blocks of code. */
  readonly code: readonly At[];
  readonly links: readonly ({ readonly url: string; readonly text: string } & At)[];
  readonly images: readonly At[];
  /** Raw HTML, which is never printed. */
  readonly html: readonly ({ readonly text: string } & At)[];
}

/** Ids of the sources a body cites, in the order it first cites them. */
export function sourcesCitedIn(body: Body): readonly string[] {
  return [...new Set(body.paragraphs.flatMap((paragraph) => paragraph.citations.map((citation) => citation.source)))];
}
