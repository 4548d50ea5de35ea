import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findCitations } from '../model/text/citation.ts';
import { findReferences } from '../model/text/reference.ts';
import { linkableTexts } from './outline.ts';
import { replaced, replaceTexts, type Replacement } from './text-links.ts';

const parser = unified().use(remarkParse).freeze();

/** What stands behind a text that goes on. */
const GOES_ON = '\u00a0…';

/**
 * The paragraphs that a body begins with as words alone, on one line: no citations, and links as what they say. Where
 * a list or a quotation follows, which would lose its signs, it ends with "…".
 *
 * @param nameOf the name of an actor or entity; undefined for one that is not there
 */
export function openingWords(markdown: string, nameOf: (id: string) => string | undefined): string {
  const blocks = parser.parse(markdown).children;
  const end = blocks.findIndex(({ type }) => type !== 'paragraph');
  const paragraphs = (end < 0 ? blocks : blocks.slice(0, end)) as Paragraph[];
  const words = paragraphs.map((paragraph) => wordsOf(paragraph, nameOf)).join(' ');
  return words.replace(/\s+/g, ' ').trim() + (paragraphs.length > 0 && end > 0 ? GOES_ON : '');
}

function wordsOf(paragraph: Paragraph, nameOf: (id: string) => string | undefined): string {
  const texts = new Map<Text, PhrasingContent[]>();
  for (const text of linkableTexts(paragraph))
    texts.set(text, replaced(text.value, [...citationsIn(text.value), ...referencesIn(text.value, nameOf)]));
  replaceTexts(paragraph, texts);
  return toString(paragraph);
}

function citationsIn(text: string): readonly Replacement[] {
  return findCitations(text).map(({ start, end }) => ({
    start: text.slice(0, start).trimEnd().length,
    end,
    nodes: [],
  }));
}

function referencesIn(text: string, nameOf: (id: string) => string | undefined): readonly Replacement[] {
  return findReferences(text).map(({ start, end, id, label }) => {
    const words = label ?? (id === null ? undefined : nameOf(id)) ?? id ?? '';
    return { start, end, nodes: [{ type: 'text', value: words }] };
  });
}
