import { blocksIn, type Block } from './blocks.ts';

/** As short as a paragraph is that tells a text from labels, in letters; a sign of Chinese or Japanese counts as three. */
const SHORTEST = 60;
/** Of its letters at most so many are of links. */
const MOST_LINKED = 0.4;

/** The paragraphs within an element that look like those of a text: long enough, and few of their words lead elsewhere. */
export function proseIn(root: Element): readonly Block[] {
  return blocksIn(root).filter(isProse);
}

/** True for a stretch of text that is more than a label, a caption or a link. */
export function isProse(block: Block): boolean {
  return (
    block.kind !== 'caption' && block.kind !== 'heading' && weight(block) >= SHORTEST && block.linked <= MOST_LINKED
  );
}

/** How much a reader reads in a text, in letters of alphabets. */
export function weight({ text }: Pick<Block, 'text'>): number {
  return text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
}

/** How much prose stands in each element of a document, at any depth. */
export function proseByElement(prose: readonly Block[]): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of prose)
    for (let element: Element | null = block.element; element; element = element.parentElement)
      sums.set(element, (sums.get(element) ?? 0) + weight(block));
  return sums;
}
