import type { Paragraph } from '../model/text/markdown-text.ts';

/** What may be more than a letter to Markdown, wherever it stands: marks, entities, escapes, tabs. */
const MARK = /[\t\\`*_[\]<>&!\0]|[ ]$/m;
/** A line that begins nothing but a paragraph. */
const PLAIN_LINE = /^\p{L}/u;

/**
 * The paragraphs of a text that Markdown sees nothing else in, as the parser would give them in fifty times the time;
 * undefined for any other text. Most articles are such.
 *
 * @param firstLine the line of the file that the text begins on
 */
export function plainParagraphs(markdown: string, firstLine: number): readonly Paragraph[] | undefined {
  if (MARK.test(markdown)) return undefined;
  const lines = markdown.split('\n');
  if (!lines.every((line) => line === '' || PLAIN_LINE.test(line))) return undefined;
  const starts = [...lines.keys()].filter((i) => lines[i] !== '' && (i === 0 || lines[i - 1] === ''));
  return starts.map((start) => {
    const end = lines.indexOf('', start);
    return plainParagraph(lines.slice(start, end < 0 ? undefined : end).join('\n'), firstLine + start);
  });
}

function plainParagraph(text: string, line: number): Paragraph {
  return { line, text, prose: { text, hidden: [] }, citations: [], references: [] };
}
