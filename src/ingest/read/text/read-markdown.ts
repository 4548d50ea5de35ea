import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, ArticleParagraph } from '../../article.ts';
import { decodeText } from '../decode.ts';
import { markdownOf } from '../markdown-of.ts';
import { oneLine, withoutUnseen } from '../plain-text.ts';
import type { SourceFile } from '../source-file.ts';
import { Unreadable } from '../unreadable.ts';
import { headerField } from './header-fields.ts';
import { isAlone, partLetter } from './part-letter.ts';
import type { RuledText } from './text-paragraphs.ts';
import { writtenArticle, type WrittenText } from './written-article.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Quotations and lists within each other, which take the parser long. */
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)](?=\s))){100}/m;

/** The article of a Markdown file, with what its frontmatter names, as programs that clip pages write it. */
export function readMarkdown(file: SourceFile): readonly Article[] {
  const { text, notes } = decodeText(file.bytes);
  const [, frontmatter = '', body = ''] =
    /^(?:---\n([\s\S]*?)\n---\s*(?:\n|$))?([\s\S]*)$/.exec(withoutUnseen(text).trimStart()) ?? [];
  if (DEEP.test(body)) throw new Unreadable(readingWords.reasons.nested);
  const parts = partLetter(ruledMarkdown(parser.parse(body)));
  const { head, paragraphs } = parts;
  if (paragraphs.length === 0) throw new Unreadable(readingWords.reasons.noText);
  return [
    writtenArticle(file, 'markdown', {
      ...parts,
      markdown: isAlone(parts) ? body.trim() : markdownOf([...head, ...paragraphs]),
      fields: fieldsOf(frontmatter),
      notes,
    }),
  ];
}

/** The paragraphs of a tree of Markdown, in order; pictures and what is between tags are none. */
function ruledMarkdown({ children }: Root): RuledText {
  const paragraphs: ArticleParagraph[] = [];
  const rules = new Set<number>();
  for (const child of children) {
    if (child.type === 'thematicBreak') rules.add(paragraphs.length);
    paragraphs.push(...paragraphsOf(child, 'paragraph').filter(({ text }) => text !== ''));
  }
  return { paragraphs, rules };
}

function paragraphsOf(node: Nodes, kind: ArticleParagraph['kind']): readonly ArticleParagraph[] {
  switch (node.type) {
    case 'list':
    case 'table':
      return node.children.flatMap((child) => paragraphsOf(child, kind));
    case 'listItem':
      return node.children.flatMap((child) => paragraphsOf(child, 'list-item'));
    case 'blockquote':
      return node.children.flatMap((child) => paragraphsOf(child, 'quotation'));
    case 'heading':
      return [{ kind: 'heading', text: textOf(node) }];
    case 'tableRow':
      return [{ kind: 'table-row', text: node.children.map(textOf).join(' | ') }];
    case 'paragraph':
    case 'code':
      return [{ kind, text: textOf(node) }];
    default:
      return [];
  }
}

function textOf(node: Nodes): string {
  return oneLine(toString(node, { includeImageAlt: false, includeHtml: false }));
}

/** YAML whose values are texts or lists of them; broken YAML tells nothing, and aliases are refused. */
function fieldsOf(frontmatter: string): NonNullable<WrittenText['fields']> {
  const document = parseDocument(frontmatter, { schema: 'failsafe' });
  if (document.errors.length > 0) return [];
  const values: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([key, value]) => {
    const field = headerField(key);
    const texts = [value as unknown].flat().filter((item): item is string => typeof item === 'string');
    return field ? texts.map((text) => [field, text.replace(/^\[\[|\]\]$/g, '')] as const) : [];
  });
}
