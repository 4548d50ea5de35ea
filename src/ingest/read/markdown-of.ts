import type { BlockContent, ListItem, Paragraph, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ArticleParagraph } from '../article.ts';

const writer = unified().use(remarkStringify, { bullet: '-' });

/** Paragraphs as Markdown; what a text without markup has of its signs is escaped. */
export function markdownOf(paragraphs: readonly ArticleParagraph[]): string {
  const children = paragraphs.map(block).reduce<Root['children']>((blocks, next) => joined(blocks, next), []);
  return writer.stringify({ type: 'root', children });
}

function block({ kind, text }: ArticleParagraph): BlockContent {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  switch (kind) {
    case 'heading':
      return { type: 'heading', depth: 2, children: paragraph.children };
    case 'quotation':
      return { type: 'blockquote', children: [paragraph] };
    case 'list-item':
      return { type: 'list', spread: false, children: [{ type: 'listItem', spread: false, children: [paragraph] }] };
    default:
      return paragraph;
  }
}

/** Items that follow each other are of one list. */
function joined(blocks: Root['children'], next: BlockContent): Root['children'] {
  const last = blocks.at(-1);
  if (last?.type !== 'list' || next.type !== 'list') return [...blocks, next];
  const children: readonly ListItem[] = [...last.children, ...next.children];
  return [...blocks.slice(0, -1), { ...last, children: [...children] }];
}
