import { blocksIn, type Block } from './blocks.ts';
import { contentOf } from './content-of.ts';
import { numberOf } from './element-numbers.ts';
import { isProse, proseByElement, proseIn, weight } from './prose.ts';
import { shapeOf } from './shape.ts';

/** What was found is no article where it is shorter than this, and less than this share of the prose of the page. */
const SHORT_ARTICLE = 600;
const LEAST = 0.15;
/** The innermost element with this share of the prose has the text. */
const MOST = 0.6;
/** Of what was found, the share that has to be missing before the text is put together anew. */
const MISSING = 0.04;
/** Shorter texts, such as names, stand in many places. */
const SHORTEST_TO_TELL = 20;
/** So many letters are searched at most, which takes a fraction of a second. */
const MOST_SEARCHED = 500_000_000;

/**
 * The whole text of an article of which Readability found a part: on a page whose text stands in several boxes that is
 * one of them, on some a list beside it. Paragraphs that are marked up as those found belong to the text too.
 *
 * @param page where the part was found, as it was before
 */
export function wholeText(page: Document, found: Element | null): Element | null {
  const prose = proseIn(page.body);
  const isFound = partOf(found);
  const taken = prose.filter(isFound);
  if (sum(taken) < Math.min(SHORT_ARTICLE, LEAST * sum(prose))) return densest(prose, taken) ?? found;
  const shapes = new Set(taken.map(({ element }) => shapeOf(element)));
  const missing = prose.filter((block) => !isFound(block) && shapes.has(shapeOf(block.element)));
  return sum(missing) > MISSING * sum(taken) ? joined(page, isFound, missing) : found;
}

/** Tells whether a block stands in what was found: by its text, since Readability makes new elements, or by its element. */
function partOf(found: Element | null): (block: Block) => boolean {
  const elements = found?.querySelectorAll('*') ?? [];
  return partWith(elements, found ? blocksIn(found) : []);
}

/** Tells the same of blocks that were found. */
export function partOfBlocks(blocks: readonly Block[]): (block: Block) => boolean {
  return partWith(
    blocks.map(({ element }) => element),
    blocks,
  );
}

function partWith(elements: Iterable<Element>, blocks: readonly Block[]): (block: Block) => boolean {
  const numbers = new Set([...elements].map(numberOf));
  const texts = blocks.map(({ text }) => squeezed(text));
  const isRead = partOfTexts(texts);
  return ({ kind, text, element }) =>
    kind !== 'heading' && text.length >= SHORTEST_TO_TELL
      ? isRead(squeezed(text))
      : numberOf(element) !== null && numbers.has(numberOf(element));
}

/** Tells whether a text is one of these, or stands across them; of a very long text only whether it is one of them. */
function partOfTexts(texts: readonly string[]): (text: string) => boolean {
  const each = new Set(texts);
  const whole = texts.join('');
  let searches = MOST_SEARCHED / Math.max(1, whole.length);
  return (text) => each.has(text) || ((searches -= 1) > 0 && whole.includes(text));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, block) => total + weight(block), 0);
}

/** The innermost element that has most of the prose, and what was found. */
function densest(prose: readonly Block[], taken: readonly Block[]): Element | null {
  const least = MOST * sum(prose);
  const holdsTaken = (element: Element) => taken.every((block) => element.contains(block.element));
  const dense = [...proseByElement(prose)].filter(([element, weight]) => weight >= least && holdsTaken(element));
  return (
    dense.map(([element]) => element).find((element) => !dense.some(([other]) => isWithin(other, element))) ?? null
  );
}

function isWithin(inner: Element, outer: Element): boolean {
  return inner !== outer && outer.contains(inner);
}

/** What was found and what was missing, with what stands between in the same boxes. */
function joined(page: Document, isFound: (block: Block) => boolean, missing: readonly Block[]): Element {
  const added = new Set(missing.map(({ element }) => element));
  const isTaken = (block: Block) => isFound(block) || added.has(block.element);
  const blocks = blocksIn(page.body);
  const boxes = new Set(blocks.filter((block) => isTaken(block) && isProse(block)).map(boxOf));
  const between = blocks.slice(blocks.findIndex(isTaken), blocks.findLastIndex(isTaken) + 1);
  return contentOf(
    page,
    between.filter((block) => isTaken(block) || (block.kind !== 'caption' && boxes.has(boxOf(block)))),
  );
}

function boxOf({ element }: Block): string {
  return element.parentElement ? shapeOf(element.parentElement) : '';
}
