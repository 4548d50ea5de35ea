import { Readability } from '@mozilla/readability';
import { blocksIn, type Block } from './blocks.ts';
import { writeMarks } from './marks.ts';
import { prepareForReadability } from './prepare.ts';

/** The text of an article within its page. */
export interface MainText {
  readonly blocks: readonly Block[];
  /** The element of Readability that holds it; null where it found none. */
  readonly content: Element | null;
  /** What was cut beside it. */
  readonly notes: readonly string[];
}

/** The mark by which elements of the page and of what was taken from it are told to be the same. */
export const MARK = 'data-ingest';

/** The text of the article of a page, as Readability finds it once what it would wrongly cut is put in its way. */
export function mainText(document: Document): MainText {
  for (const [i, element] of [...document.querySelectorAll('body *')].entries()) element.setAttribute(MARK, String(i));
  writeMarks(document);
  const copy = document.cloneNode(true) as Document;
  prepareForReadability(copy);
  const content = new Readability<Element>(copy, { serializer: (node) => node as Element, disableJSONLD: true }).parse()
    ?.content;
  return content ? { blocks: blocksIn(content), content, notes: [] } : { blocks: [], content: null, notes: [] };
}
