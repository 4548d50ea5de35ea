import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { findCitations, type Citation } from '../model/text/citation.ts';
import { findReferences } from '../model/text/reference.ts';
import { remarkLowerHeadings } from './headings.ts';
import { nodesByType, nodesOf } from './nodes-by-type.ts';
import { linkableTexts } from './outline.ts';
import { plainParagraphs } from './plain-outline.ts';
import { keepPrinted } from './printed.ts';
import { stringifyMarkdown } from './stringify.ts';
import { replaced, replaceTexts, type Replacement } from './text-links.ts';

/** What the marks of a text say where it is kept by itself: whole addresses, and sources by their names. */
export interface CopyLookup {
  /** "The Herald, 5 March 2026", with its address; undefined for a source that is not there. */
  readonly source: (id: string) => CopyTarget | undefined;
  readonly subject: (id: string) => CopyTarget | undefined;
}

/** Where a mark leads, and what it is called. */
export interface CopyTarget {
  readonly label: string;
  readonly address: string;
}

const parser = unified().use(remarkParse).freeze();
const lowerHeadings = remarkLowerHeadings();

/** A body as Markdown that stands by itself: its sources named in brackets, links whole, nothing that loads. */
export function markdownCopy(markdown: string, marks: CopyLookup): string {
  if (plainParagraphs(markdown, 1)) return markdown.trim();
  const tree = parser.parse(markdown);
  for (const paragraph of nodesOf(nodesByType(tree), 'paragraph')) tellMarks(paragraph, marks);
  keepPrinted(tree, nodesOf(nodesByType(tree), 'definition'));
  lowerHeadings(tree);
  return stringifyMarkdown(tree).trim();
}

function tellMarks(paragraph: Paragraph, marks: CopyLookup): void {
  const texts = new Map<Text, PhrasingContent[]>();
  for (const text of linkableTexts(paragraph))
    texts.set(text, replaced(text.value, [...citationsIn(text, marks), ...referencesIn(text, marks)]));
  replaceTexts(paragraph, texts);
}

/** "… (The Herald, 5 March 2026, para. 4; Oldtown, 6 March 2026)" */
function citationsIn({ value }: Text, marks: CopyLookup): readonly Replacement[] {
  return findCitations(value).map(({ start, end, citations }) => ({
    start: value.slice(0, start).trimEnd().length,
    end,
    nodes: bracketed(citations.map((citation) => citedAs(citation, marks)).filter((nodes) => nodes.length > 0)),
  }));
}

function citedAs({ source, locator }: Citation, marks: CopyLookup): readonly PhrasingContent[] {
  const target = marks.source(source);
  if (!target) return [];
  return [linkTo(target, target.label), ...(locator === null ? [] : [textOf(`, ${locator}`)])];
}

function bracketed(parts: readonly (readonly PhrasingContent[])[]): readonly PhrasingContent[] {
  if (parts.length === 0) return [];
  return [textOf(' ('), ...parts.flatMap((part, i) => (i === 0 ? part : [textOf('; '), ...part])), textOf(')')];
}

function referencesIn({ value }: Text, marks: CopyLookup): readonly Replacement[] {
  return findReferences(value).map(({ start, end, id, label }) => {
    const target = id === null ? undefined : marks.subject(id);
    const words = label ?? target?.label ?? id ?? '';
    return { start, end, nodes: [target ? linkTo(target, words) : textOf(words)] };
  });
}

function linkTo({ address }: CopyTarget, words: string): PhrasingContent {
  return { type: 'link', url: address, children: [textOf(words)] };
}

function textOf(value: string): Text {
  return { type: 'text', value };
}
