import type { ArticleParagraph } from '../../article.ts';
import { oneLine } from '../plain-text.ts';
import { isCaption } from './captions.ts';
import { isRowOfData, rowText } from './rows.ts';

/** A stretch of text that stands by itself on a page, and the innermost block that it stands in. */
export interface Block {
  readonly kind: ArticleParagraph['kind'];
  readonly text: string;
  readonly element: Element;
  /** The share of its letters that are of links, from 0 to 1. */
  readonly linked: number;
}

/** Elements that text does not flow through. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);
const UNREAD = new Set('head script style template select option button textarea input noscript svg'.split(' '));

/** What the text in an element is, by its tag; a paragraph in a list, a quotation or a caption is of it. */
const KINDS: ReadonlyMap<string, ArticleParagraph['kind']> = new Map([
  ['blockquote', 'quotation'],
  ['caption', 'caption'],
  ['li', 'list-item'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'] as const),
]);

/** The stretches of text within an element, in the order in which a reader meets them; a row of a table is one. */
export function blocksIn(root: Element): readonly Block[] {
  const walk: Walk = { blocks: [], text: '', linked: 0, isInLink: root.closest('a[href]') !== null };
  enter(walk, root, 'paragraph');
  return walk.blocks;
}

/** The blocks so far, and the text of the one that is being read, with how many of its letters are of links. */
interface Walk {
  readonly blocks: Block[];
  text: string;
  linked: number;
  isInLink: boolean;
}

function enter(walk: Walk, element: Element, outer: ArticleParagraph['kind']): void {
  if (isRowOfData(element)) {
    walk.text = rowText(element);
    flush(walk, element, 'table-row');
    return;
  }
  const kind = kindOf(element, outer);
  readChildren(walk, element, element, kind);
  flush(walk, element, kind);
}

/** A list below a picture is of its caption. */
function kindOf(element: Element, outer: ArticleParagraph['kind']): ArticleParagraph['kind'] {
  if (isCaption(element) || (outer === 'caption' && element.localName === 'li')) return 'caption';
  return KINDS.get(element.localName) ?? outer;
}

function readChildren(walk: Walk, element: Element, block: Element, kind: ArticleParagraph['kind']): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) readText(walk, child.nodeValue ?? '');
    if (child.nodeType === 1) readElement(walk, child as Element, block, kind);
  }
}

function readText(walk: Walk, text: string): void {
  walk.text += text;
  if (walk.isInLink) walk.linked += lettersIn(text);
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function readElement(walk: Walk, element: Element, block: Element, kind: ArticleParagraph['kind']): void {
  if (UNREAD.has(element.localName)) return;
  const isOuterLink = !walk.isInLink && element.localName === 'a' && element.hasAttribute('href');
  if (isOuterLink) walk.isInLink = true;
  if (element.localName === 'br') {
    breakLine(walk, element, block, kind);
  } else if (BLOCKS.has(element.localName)) {
    flush(walk, block, kind);
    enter(walk, element, kind);
  } else {
    readChildren(walk, element, block, kind);
  }
  if (isOuterLink) walk.isInLink = false;
}

/** Two breaks part paragraphs; one is a space. */
function breakLine(walk: Walk, br: Element, block: Element, kind: ArticleParagraph['kind']): void {
  if (br.previousElementSibling?.localName === 'br' && /\n\s*$/.test(walk.text)) flush(walk, block, kind);
  else walk.text += '\n';
}

function flush(walk: Walk, element: Element, kind: ArticleParagraph['kind']): void {
  const text = oneLine(walk.text);
  if (text) walk.blocks.push({ kind, text, element, linked: Math.min(1, walk.linked / lettersIn(text)) });
  walk.text = '';
  walk.linked = 0;
}
