import type { ArticleParagraph } from '../../article.ts';
import { oneLine } from '../plain-text.ts';

/** A stretch of text that stands by itself on a page, and the innermost block that it stands in. */
export interface Block {
  readonly kind: ArticleParagraph['kind'];
  readonly text: string;
  readonly element: Element;
}

/** Elements that text does not flow through. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);
const UNREAD = new Set('head script style template select option button textarea input noscript svg'.split(' '));

/** What the text in an element is, by its tag; a paragraph in a list, a quotation or a caption is of it. */
const KINDS: Readonly<Record<string, ArticleParagraph['kind']>> = {
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  li: 'list-item',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading' as const])),
};

/** The stretches of text within an element, in the order in which a reader meets them; a row of a table is one. */
export function blocksIn(root: Element): readonly Block[] {
  const walk: Walk = { blocks: [], text: '' };
  enter(walk, root, 'paragraph');
  return walk.blocks;
}

/** The blocks so far, and the text of the one that is being read. */
interface Walk {
  readonly blocks: Block[];
  text: string;
}

function enter(walk: Walk, element: Element, outer: ArticleParagraph['kind']): void {
  if (isRowOfData(element)) {
    walk.text = rowText(element);
    flush(walk, element, 'table-row');
    return;
  }
  const kind = KINDS[element.localName] ?? outer;
  readChildren(walk, element, element, kind);
  flush(walk, element, kind);
}

function readChildren(walk: Walk, element: Element, block: Element, kind: ArticleParagraph['kind']): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) walk.text += child.nodeValue ?? '';
    if (child.nodeType === 1) readElement(walk, child as Element, block, kind);
  }
}

function readElement(walk: Walk, element: Element, block: Element, kind: ArticleParagraph['kind']): void {
  if (UNREAD.has(element.localName)) return;
  if (element.localName === 'br') {
    breakLine(walk, element, block, kind);
  } else if (BLOCKS.has(element.localName)) {
    flush(walk, block, kind);
    enter(walk, element, kind);
  } else {
    readChildren(walk, element, block, kind);
  }
}

/** Two breaks part paragraphs; one is a space. */
function breakLine(walk: Walk, br: Element, block: Element, kind: ArticleParagraph['kind']): void {
  if (br.previousElementSibling?.localName === 'br' && /\n\s*$/.test(walk.text)) flush(walk, block, kind);
  else walk.text += '\n';
}

function flush(walk: Walk, element: Element, kind: ArticleParagraph['kind']): void {
  const text = oneLine(walk.text);
  if (text) walk.blocks.push({ kind, text, element });
  walk.text = '';
}

/** Tables also lay out pages: a row of data has several cells, and none holds paragraphs. */
function isRowOfData(row: Element): boolean {
  if (row.localName !== 'tr' || row.children.length < 2) return false;
  return row.querySelector('p, div, ul, ol, table, blockquote, h1, h2, h3, h4') === null;
}

/** Empty cells stay, so that columns do not shift. */
function rowText(row: Element): string {
  const cells = [...row.children].map((cell) => oneLine(cell.textContent));
  return cells.some(Boolean) ? cells.join(' | ') : '';
}
