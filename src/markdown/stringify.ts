import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Root } from 'mdast';

/** With what GitHub adds, so that "~~" and "www." in a title are letters there too. */
const processor = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/** A tree as Markdown, in which words stay words whatever letters they have. */
export function stringifyMarkdown(tree: Root): string {
  return processor.stringify(tree);
}
