import type { Heading, Nodes, Paragraph, Text } from 'mdast';
import { findCitations } from '../model/text/citation.ts';
import type { Stretch } from '../model/names/name-index.ts';
import type { Prose } from '../model/text/markdown-text.ts';
import { findReferences } from '../model/text/reference.ts';

/** A paragraph as it is read, and the place in it at which each of its nodes of text begins. */
export interface PlacedProse extends Prose {
  readonly starts: ReadonlyMap<Text, number>;
}

/** What stands for a mark or for raw HTML; no word and no space, so that no name runs over it. */
const GAP = '\0';

/** All that is read of a paragraph or heading, letter for letter at the distance it has in its nodes of text. */
export function proseOf(node: Paragraph | Heading): PlacedProse {
  let text = '';
  const hidden: Stretch[] = [];
  const starts = new Map<Text, number>();
  const add = (value: string, isHidden: boolean) => {
    if (isHidden) hidden.push({ start: text.length, end: text.length + value.length });
    text += value;
  };
  const take = (inner: Nodes, isLink: boolean): void => {
    if (inner.type === 'text') {
      starts.set(inner, text.length);
      hidden.push(...labelsIn(inner.value, text.length));
      add(withoutMarks(inner.value), isLink);
    } else if (inner.type === 'inlineCode') add(inner.value, true);
    else if (inner.type === 'break') add('\n', false);
    else if ('children' in inner) for (const child of inner.children) take(child, isLink || isLinked(inner));
    else add(GAP, false);
  };
  take(node, false);
  return { text, hidden, starts };
}

function isLinked({ type }: Nodes): boolean {
  return type === 'link' || type === 'linkReference';
}

/** Where the words of `[[id|words]]` stand. */
function labelsIn(text: string, from: number): readonly Stretch[] {
  return findReferences(text).map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function withoutMarks(text: string): string {
  let free = text;
  for (const { start, end } of findCitations(text)) free = filled(free, start, end, GAP.repeat(end - start));
  for (const { start, end } of findReferences(text)) free = filled(free, start, end, labelOnly(text.slice(start, end)));
  return free;
}

/** The words of a link where they stand, with spaces for its signs; a gap for one without words. */
function labelOnly(link: string): string {
  const bar = link.indexOf('|');
  return bar < 0 ? GAP.repeat(link.length) : `${' '.repeat(bar + 1)}${link.slice(bar + 1, -2)}  `;
}

function filled(text: string, start: number, end: number, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end);
}
