import type { MarkdownText } from '../../../../model/text/markdown-text.ts';

/** The gap that a citation leaves, with the space before it. */
const GAP = /\s*\0+/g;

/** A body as plain text, without its citations, a blank line between paragraphs; null where there is none. */
export function proseOf({ paragraphs }: MarkdownText): string | null {
  const texts = paragraphs.map(({ prose }) => prose.text.replace(GAP, '').replace(/\s+/g, ' ').trim());
  return texts.filter((text) => text !== '').join('\n\n') || null;
}
