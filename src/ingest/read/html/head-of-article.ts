import { blocksIn, type Block } from './blocks.ts';
import { numberOf } from './element-numbers.ts';
import { foldTitle } from './fold-title.ts';

/** How much may stand between a title and the first paragraph, and before a title. */
const AFTER = 30;
const BEFORE = 5;
/** Lines of a head are short. */
const LONGEST = 300;

/**
 * The lines that stand around the title of an article and above its text, in order, without the title: where pages print
 * who wrote it and when. Empty where the page prints no such title.
 */
export function headOfArticle(document: Document, title: string | null, text: readonly Block[]): readonly Block[] {
  const blocks = blocksIn(document.body);
  const sought = foldTitle(title ?? '');
  const at = sought
    ? blocks.findLastIndex((block) => block.element.localName === 'h1' && foldTitle(block.text) === sought)
    : -1;
  const heading = at >= 0 ? at : blocks.findIndex((block) => sought !== '' && foldTitle(block.text) === sought);
  if (heading < 0) return [];
  const first = firstParagraph(blocks, text, heading);
  const start = Math.max(0, heading - BEFORE);
  return blocks.slice(start, first).filter((block, i) => start + i !== heading && isOfHead(block));
}

/** What stands under a picture tells of the picture. */
function isOfHead({ kind, text }: Block): boolean {
  return (
    kind !== 'caption' && text.length <= LONGEST && !/^(?:file )?(?:photo|image|foto|bild|фото)\s*[:–—-]/iu.test(text)
  );
}

/** The place of the first long paragraph of the text, but no further than a head may go. */
function firstParagraph(blocks: readonly Block[], taken: readonly Block[], heading: number): number {
  const long = taken.find(({ text }) => text.length > LONGEST / 2) ?? taken[0];
  const number = long ? numberOf(long.element) : null;
  const at = blocks.findIndex(({ element }, i) => i > heading && number !== null && numberOf(element) === number);
  return Math.min(at < 0 ? heading + AFTER : at, heading + AFTER);
}
