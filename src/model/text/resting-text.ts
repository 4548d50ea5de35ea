import { findCitations } from './citation.ts';
import type { MarkdownText } from './markdown-text.ts';

/**
 * What of a text rests on known sources alone: a paragraph or item of a list with one marker that cites another is left out as a
 * whole, and so is one that cites nothing, since nobody can tell when it was known. The text itself where nothing is
 * left out for its citations.
 *
 * @param isKnown true for the id of a source that is known
 */
export function textRestingOn(text: MarkdownText, isKnown: (source: string) => boolean): MarkdownText {
  const cited = text.paragraphs.flatMap(({ citations }) => citations);
  if (cited.every(({ source }) => isKnown(source))) return text;
  return {
    ...text,
    markdown: text.markdown
      .split(/\n(?:[ \t]*\n)+/)
      .map((block) => blockRestingOn(block, isKnown))
      .filter((block) => block !== '')
      .join('\n\n'),
    paragraphs: text.paragraphs.filter(({ citations }) => restsOn(citations, isKnown)),
  };
}

/** A paragraph, or those items of a list that rest on known sources; empty where none does. */
function blockRestingOn(block: string, isKnown: (source: string) => boolean): string {
  const citedIn = (part: string) => findCitations(part).flatMap(({ citations }) => citations);
  return block
    .split(BEFORE_ITEM)
    .filter((part) => restsOn(citedIn(part), isKnown))
    .join('\n');
}

/** Between two items of a list. */
const BEFORE_ITEM = /\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])/;

function restsOn(citations: readonly { readonly source: string }[], isKnown: (source: string) => boolean): boolean {
  return citations.length > 0 && citations.every(({ source }) => isKnown(source));
}
