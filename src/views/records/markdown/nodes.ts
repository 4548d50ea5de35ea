import type { BlockContent, Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';

/** What stands in a line: words, or a node. */
export type InLine = string | PhrasingContent;

/** Words, in which no letter means anything to Markdown. */
export const words = (value: string): Text => ({ type: 'text', value });

/** A link, by its words and its whole address. */
export function link(label: string, address: string): Link {
  return { type: 'link', url: address, children: [words(label)] };
}

/** To another record. */
export function linkTo({ name, address }: { readonly name: string; readonly address: string }): Link {
  return link(name, address);
}

/** A paragraph of words and links. */
export function paragraph(...parts: readonly InLine[]): Paragraph {
  return { type: 'paragraph', children: parts.map((part) => (typeof part === 'string' ? words(part) : part)) };
}

/** A heading: 1 for the page, 2 for its parts, 3 for parts of these. */
export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [words(text)] };
}

/** A list of lines; numbered from 1 where that is asked for. */
export function list(lines: readonly (readonly InLine[])[], isNumbered = false): List {
  const children = lines.map((line): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...line)] }));
  return { type: 'list', ordered: isNumbered, start: isNumbered ? 1 : null, spread: false, children };
}

/** A heading with what stands under it; nothing where nothing does. */
export function section(title: string, blocks: readonly (BlockContent | RootContent)[]): readonly RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

/** A heading with a list under it; nothing for an empty list. */
export function listSection(title: string, lines: readonly (readonly InLine[])[], isNumbered = false) {
  return section(title, lines.length === 0 ? [] : [list(lines, isNumbered)]);
}

/** Markdown that was written before, as it is. */
export function written(markdown: string): readonly RootContent[] {
  return markdown === '' ? [] : [{ type: 'html', value: markdown }];
}

/** Parts with something between each and the next. */
export function joined(parts: readonly (readonly InLine[])[], between: string): readonly InLine[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]));
}
