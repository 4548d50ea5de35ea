import type { Graph } from '../../../../model/graph/graph.ts';
import type { MarkdownText, Paragraph } from '../../../../model/text/markdown-text.ts';

/** The gap that a citation leaves, with the space before it. */
const GAP = /\s*\0+/g;
/** The room of the signs behind the words of a link, where a mark follows. */
const ROOM = / {2}(?=[^\p{L}\p{N}\s])/gu;

/** A body as plain text, without its citations, a blank line between paragraphs; null where there is none. */
export function proseOf(graph: Graph, { paragraphs }: MarkdownText): string | null {
  const texts = paragraphs.map((paragraph) =>
    withNames(graph, paragraph).replace(GAP, '').replace(ROOM, '').replace(/\s+/g, ' ').trim(),
  );
  return texts.filter((text) => text !== '').join('\n\n') || null;
}

/** A link without words, `[[id]]`, leaves a gap in the prose, where pages print the name of what it leads to. */
function withNames({ subjects }: Graph, { prose, references }: Paragraph): string {
  let text = prose.text;
  for (const { id, start, end } of references.toReversed())
    if (text[start] === '\0') text = text.slice(0, start) + (subjects.get(id)?.name ?? '') + text.slice(end);
  return text;
}
