import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toString } from 'mdast-util-to-string';
import type { Heading, Nodes, Paragraph as ParagraphNode } from 'mdast';
import type { MarkdownText, Paragraph } from '../model/text/markdown-text.ts';
import { nodesByType, nodesOf } from './nodes-by-type.ts';
import { plainParagraphs } from './plain-outline.ts';
import { proseOf } from './prose.ts';
import { findCitations } from '../model/text/citation.ts';
import { findReferences } from '../model/text/reference.ts';

const parser = unified().use(remarkParse);

/**
 * What the model needs to know of a body: its paragraphs with their citations and links, and what it must not hold.
 *
 * @param markdown the text after the frontmatter
 * @param firstLine the line of the file that the text begins on
 */
export function outline(markdown: string, firstLine = 1): MarkdownText {
  const plain = plainParagraphs(markdown, firstLine);
  return plain ? { ...NOTHING_ELSE, line: firstLine, markdown, paragraphs: plain } : outlineOfTree(markdown, firstLine);
}

const NOTHING_ELSE = { headings: [], code: [], links: [], images: [], html: [] };

/** The same by the parser, whatever is in the text. */
export function outlineOfTree(markdown: string, firstLine: number): MarkdownText {
  const nodes = nodesByType(parser.parse(markdown));
  const lineOf = (node: Nodes) => firstLine - 1 + (node.position?.start.line ?? 1);
  return {
    line: firstLine,
    markdown,
    paragraphs: nodesOf(nodes, 'paragraph')
      .filter(hasWords)
      .map((node) => paragraphOf(node, lineOf)),
    headings: nodesOf(nodes, 'heading').map((node) => paragraphOf(node, lineOf)),
    code: nodesOf(nodes, 'code').map((node) => ({ line: lineOf(node) })),
    links: [...nodesOf(nodes, 'link'), ...nodesOf(nodes, 'definition')].map((node) => ({
      url: node.url,
      text: toString(node),
      title: node.title ?? '',
      line: lineOf(node),
    })),
    images: [...nodesOf(nodes, 'image'), ...nodesOf(nodes, 'imageReference')].map((node) => ({ line: lineOf(node) })),
    html: nodesOf(nodes, 'html').map((node) => ({ text: node.value, line: lineOf(node) })),
  };
}

/** A picture or raw HTML by itself is in a paragraph too, but says nothing that could be cited. */
function hasWords(paragraph: ParagraphNode): boolean {
  return toString(paragraph, { includeImageAlt: false, includeHtml: false }).trim() !== '';
}

function paragraphOf(node: ParagraphNode | Heading, lineOf: (node: Nodes) => number): Paragraph {
  const { text: prose, hidden, starts } = proseOf(node);
  const texts = linkableTexts(node).map((text) => ({ value: text.value, line: lineOf(text), at: starts.get(text)! }));
  return {
    line: lineOf(node),
    text: texts.map(({ value }) => withoutMarkers(value)).join('\n'),
    prose: { text: prose, hidden },
    citations: texts.flatMap(({ value, line }) =>
      findCitations(value).flatMap((marker) =>
        marker.citations.map((citation) => ({ ...citation, line: line + linesBefore(value, marker.start) })),
      ),
    ),
    references: texts.flatMap(({ value, line, at }) =>
      findReferences(value).flatMap(({ id, start, end }) =>
        id === null ? [] : [{ id, line: line + linesBefore(value, start), start: at + start, end: at + end }],
      ),
    ),
  };
}

/** Text outside links and code: where markers count and names may link. */
export function linkableTexts(paragraph: ParagraphNode | Heading): Extract<Nodes, { type: 'text' }>[] {
  return paragraph.children.flatMap(linkableTextsIn);
}

function linkableTextsIn(node: Nodes): Extract<Nodes, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return [];
  return node.children.flatMap(linkableTextsIn);
}

function withoutMarkers(text: string): string {
  const markers = [...findCitations(text), ...findReferences(text)];
  return markers.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
