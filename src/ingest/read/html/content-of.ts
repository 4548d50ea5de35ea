import { BLOCKS, type Block } from './blocks.ts';
import { takeNumber } from './element-numbers.ts';

/** An element that holds nothing but these blocks, in their order. */
export function contentOf(document: Document, blocks: readonly Block[]): Element {
  const content = document.createElement('div');
  for (const block of blocks) place(content, block);
  return content;
}

function place(content: Element, block: Block): void {
  const element = elementOf(block);
  if (block.kind === 'list-item') listAtEnd(content).append(element);
  else if (block.kind === 'quotation') around(content, 'blockquote').append(element);
  else content.append(element);
}

/** The element of a block, or where that holds others too, a new one with its text alone. */
function elementOf(block: Block): Element {
  const { element, text } = block;
  const isAlone = ![...element.querySelectorAll('*')].some(({ localName }) => BLOCKS.has(localName));
  const made = element.ownerDocument.createElement(tagOf(block));
  if (isAlone) made.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  else made.textContent = text;
  takeNumber(made, element);
  return made;
}

function tagOf({ kind, element }: Block): string {
  if (kind === 'heading') return /^h[2-6]$/.test(element.localName) ? element.localName : 'h2';
  return kind === 'list-item' ? 'li' : kind === 'caption' ? 'figcaption' : 'p';
}

function listAtEnd(content: Element): Element {
  const last = content.lastElementChild;
  return last?.localName === 'ul' ? last : around(content, 'ul');
}

function around(content: Element, tag: string): Element {
  const element = content.ownerDocument.createElement(tag);
  content.append(element);
  return element;
}
