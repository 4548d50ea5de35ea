import type { CutText } from '../../article.ts';
import { isCorrection } from './beside-text.ts';
import { blocksIn, type Block } from './blocks.ts';
import { numberOf } from './element-numbers.ts';
import { foldTitle } from './fold-title.ts';
import type { MainText } from './main-text.ts';
import { ARTICLE } from './selectors.ts';
import { partOfBlocks } from './whole-text.ts';

/** What parts blocks that stand in one element. */
const BETWEEN = ' / ';

/**
 * What stands on a page among the paragraphs of its article or right above and below them, and is none of its text; each
 * box in one, its blocks parted by strokes. The title is no such text.
 */
export function cutTexts(document: Document, { blocks, cut }: MainText, title: string | null): readonly CutText[] {
  const isTaken = partOfBlocks(blocks);
  const all = blocksIn(document.body).filter(({ text }) => foldTitle(text) !== foldTitle(title ?? ''));
  const taken = new Set(all.filter(isTaken));
  const ofText = new Set([...cut, ...blocks].map(({ element }) => numberOf(element)));
  const region = regionOf(all.filter(({ element }) => numberOf(element) !== null && ofText.has(numberOf(element))));
  const holdsText = new Set([...taken].flatMap(({ element }) => ancestorsOf(element)));
  const parts = new Map<Element, { texts: string[]; at: number }>();
  let at = 0;
  for (const block of all) {
    if (taken.has(block)) at += 1;
    else if (region?.contains(block.element) || isCorrection(block.text)) {
      const box = boxOf(block, holdsText, region);
      const part = parts.get(box) ?? { texts: [], at };
      parts.set(box, part);
      part.texts.push(block.text);
    }
  }
  return [...parts.values()].map((part) => textOf(part, blocks.length));
}

function textOf({ texts, at }: { readonly texts: readonly string[]; readonly at: number }, most: number): CutText {
  const text = texts.join(BETWEEN);
  return { text, at: Math.min(at, most), isCorrection: texts.some(isCorrection) };
}

/** The outermost element around a block that has nothing of the text; a correction stands by itself. */
function boxOf({ element, text }: Block, holdsText: ReadonlySet<Element>, region: Element | null): Element {
  if (isCorrection(text) || holdsText.has(element)) return element;
  let box = element;
  while (box.parentElement && box.parentElement !== region && !holdsText.has(box.parentElement))
    box = box.parentElement;
  return box;
}

/** The innermost element that holds these blocks, or the article around it. */
function regionOf(blocks: readonly Block[]): Element | null {
  const [first, ...others] = blocks;
  if (!first) return null;
  const common = ancestorsOf(first.element).find((element) => others.every((block) => element.contains(block.element)));
  return common?.closest(ARTICLE) ?? common ?? null;
}

/** An element and those around it, the innermost first. */
function ancestorsOf(element: Element): readonly Element[] {
  const all: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) all.push(one);
  return all;
}
