import { Readability } from '@mozilla/readability';
import { blocksIn, type Block } from './blocks.ts';
import { numberElements } from './element-numbers.ts';
import { linksElsewhere } from './link-lists.ts';
import { writeMarks } from './marks.ts';
import { openingLines } from './opening.ts';
import { prepareForReadability } from './prepare.ts';
import { wholeText } from './whole-text.ts';

/** The text of an article within its page. */
export interface MainText {
  /** With what stands under its pictures, which the element has no more. */
  readonly blocks: readonly Block[];
  /** An element that holds it; null where none was found. */
  readonly content: Element | null;
  /** What was cut of it. */
  readonly cut: readonly Block[];
}

/** The text of the article of a page, without its title, the lines above it and lists of links to other articles. */
export function mainText(document: Document, title: string | null): MainText {
  numberElements(document);
  writeMarks(document);
  const content = contentIn(document, title);
  if (!content) return { blocks: [], content, cut: [] };
  const all = blocksIn(content);
  const opening = openingLines(all, title);
  const cut = new Set([...opening, ...linksElsewhere(all.filter((block) => !opening.includes(block)))]);
  const blocks = all.filter((block) => !cut.has(block));
  if (blocks.every(({ kind }) => kind === 'caption')) return { blocks: all, content, cut: [] };
  removeWhole(all, (block) => cut.has(block) || block.kind === 'caption');
  return { blocks, content, cut: [...cut] };
}

/** The element of a page that has the text of its article, once what Readability would wrongly take is removed. */
function contentIn(document: Document, title: string | null): Element | null {
  const copy = document.cloneNode(true) as Document;
  prepareForReadability(copy, title);
  const page = copy.cloneNode(true) as Document;
  const options = { serializer: (node: Node) => node as Element, disableJSONLD: true, keepClasses: true };
  return wholeText(page, new Readability<Element>(copy, options).parse()?.content ?? null);
}

/** Removes from their element the blocks that are to go, unless others stand in the same one. */
function removeWhole(all: readonly Block[], isCut: (block: Block) => boolean): void {
  const counts = new Map<Element, number>();
  for (const { element } of all)
    for (let outer: Element | null = element; outer; outer = outer.parentElement)
      counts.set(outer, (counts.get(outer) ?? 0) + 1);
  for (const block of all) if (isCut(block) && counts.get(block.element) === 1) block.element.remove();
}
