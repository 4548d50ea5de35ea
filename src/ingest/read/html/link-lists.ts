import type { Block } from './blocks.ts';
import { isProse, weight } from './prose.ts';

/** A block that leads elsewhere has at least this share of its letters in links. */
const LINKED = 0.9;
/** Shorter ones name something: a person, a list of figures. */
const SHORTEST = 15;
/** A page that is mostly links is a list, and stays. */
const MOST = 0.4;
/** Of the items of a list that is cut, so many are links. */
const MOST_ITEMS = 2 / 3;
const LONGEST_LABEL = 60;

/** The blocks of a text that only lead to other articles, with the labels above them: "Read also", and three titles. */
export function linksElsewhere(blocks: readonly Block[]): readonly Block[] {
  const lists = listsOfLinks(blocks);
  const links = blocks.filter(
    (block, i) =>
      leadsElsewhere(block) && !isTitleOf(block, blocks[i + 1]) && (listOf(block) === null || lists.has(listOf(block))),
  );
  if (sum(links) > MOST * sum(blocks)) return [];
  const cut = new Set(links);
  return blocks.toReversed().filter(labelsOf(cut)).toReversed();
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, block) => total + weight(block), 0);
}

function leadsElsewhere({ kind, text, linked }: Block): boolean {
  const isText = kind !== 'caption' && kind !== 'table-row' && kind !== 'quotation';
  return isText && text.length >= SHORTEST && linked >= LINKED;
}

/** Reviews link the names of what they are about. */
function isTitleOf({ kind }: Block, next: Block | undefined): boolean {
  return kind === 'heading' && next !== undefined && isProse(next);
}

function listOf({ kind, element }: Block): Element | null {
  return kind === 'list-item' ? element.closest('ul, ol') : null;
}

/** The lists of which most items are links. */
function listsOfLinks(blocks: readonly Block[]): ReadonlySet<Element | null> {
  const lists = Map.groupBy(blocks, listOf);
  const isOfLinks = (items: readonly Block[]) =>
    items.filter(({ linked }) => linked >= LINKED).length >= items.length * MOST_ITEMS;
  return new Set([...lists].filter(([list, items]) => list !== null && isOfLinks(items)).map(([list]) => list));
}

/**
 * Tells of each block, from the last to the first, whether it is cut or a label of what is: a short line that is no
 * sentence right above it, or a heading below which nothing else stands.
 */
function labelsOf(cut: ReadonlySet<Block>): (block: Block) => boolean {
  let [isAbove, isAllCut] = [false, true];
  return (block) => {
    const { kind, text } = block;
    const isShort = text.length <= LONGEST_LABEL && !/[.!?…]["”»]?$/.test(text);
    const isLabel = isAbove && isShort && (kind === 'paragraph' || (kind === 'heading' && isAllCut));
    const goes = cut.has(block) || isLabel;
    isAllCut = kind === 'heading' || (isAllCut && goes);
    isAbove = goes;
    return goes;
  };
}
