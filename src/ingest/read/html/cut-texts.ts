import type { CutText } from '../../article.ts';
import { oneLine } from '../plain-text.ts';
import { isCorrection } from './beside-text.ts';
import { blocksIn, type Block } from './blocks.ts';
import { numberOf } from './element-numbers.ts';
import { foldTitle } from './fold-title.ts';
import type { MainText } from './main-text.ts';
import { ARTICLE } from './selectors.ts';
import { partOfBlocks } from './whole-text.ts';

/** What parts blocks that stand in one element. */
const BETWEEN = ' / ';
/** A correction is a sentence or more, in letters, and few of its words lead elsewhere. */
const SHORTEST = 25;
const LONGEST = 1000;
const MOST_LINKED = 0.8;

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
  const boxes = new Map<Element, CutBox>();
  let at = 0;
  for (const block of all) {
    if (taken.has(block)) at += 1;
    else {
      const correction = correctionAt(block, holdsText);
      const element = correction ?? (region?.contains(block.element) ? boxOf(block, holdsText, region) : null);
      if (element === null) continue;
      const box = boxes.get(element) ?? { texts: [], at, isCorrection: correction !== null };
      boxes.set(element, box);
      box.texts.push(block.text);
    }
  }
  return [...boxes.values()].map(({ texts, ...box }) => ({
    ...box,
    text: texts.join(BETWEEN),
    at: Math.min(box.at, blocks.length),
  }));
}

interface CutBox extends Omit<CutText, 'text'> {
  readonly texts: string[];
}

/** The element of a correction that a block is, or stands in below a heading; menus have links that are called so. */
function correctionAt({ element, text, linked }: Block, holdsText: ReadonlySet<Element>): Element | null {
  const isOne = (words: string) => words.length >= SHORTEST && words.length <= LONGEST && isCorrection(words);
  const { parentElement: box } = element;
  if (linked > MOST_LINKED) return null;
  if (isOne(text)) return element;
  return box && !holdsText.has(box) && isOne(oneLine(box.textContent)) ? box : null;
}

/** The outermost element around a block that has nothing of the text. */
function boxOf({ element }: Block, holdsText: ReadonlySet<Element>, region: Element): Element {
  if (holdsText.has(element)) return element;
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
