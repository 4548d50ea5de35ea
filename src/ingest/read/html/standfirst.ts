import type { Block } from './blocks.ts';
import { classWords } from './class-words.ts';
import { foldTitle } from './fold-title.ts';
import type { MainText } from './main-text.ts';
import type { Page } from './page.ts';

/** The words in the classes of what sums up an article below its title. */
const MARKED =
  / (?:stand ?first|sub ?(?:titles?|head|heading|headline|hed)|lead|lede|dek|deck|intro|introduction|summary|excerpt|description|abstract|einleitung|vorspann|chapo|chapeau|entradilla|bajada|sommario|catenaccio|ingress|manchet|preamble|perex|spot) /;
/** Of these, those of which a text may begin with none. */
const MARKED_WITHIN =
  / (?:stand ?first|sub ?(?:titles?|head|heading|headline|hed)|dek|deck|vorspann|chapo|chapeau|entradilla|bajada|sommario|catenaccio|ingress|manchet|perex) /;
const SHORTEST = 40;
const LONGEST = 700;
/** Where a description is cut, its last word may be cut as well. */
const LAST_WORD = 5;

/**
 * A text with the standfirst that the page prints beside its title, where it is marked as that or programs are told it
 * as the description. Readers do not count it as a paragraph.
 */
export function withStandfirst(found: MainText, page: Page, head: readonly Block[]): MainText {
  const text = { ...found, blocks: withStandfirstWithin(found.blocks) };
  const standfirst = standfirstIn(head, page, text.blocks);
  if (!standfirst || !text.content) return text;
  const paragraph = page.document.createElement('p');
  paragraph.textContent = standfirst.text;
  text.content.prepend(paragraph);
  return { ...text, blocks: [{ ...standfirst, kind: 'heading' }, ...text.blocks] };
}

/** The blocks of a text that begins with its standfirst. */
function withStandfirstWithin(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.find(({ kind }) => kind !== 'caption');
  if (first === undefined || !isStandfirst(first)) return blocks;
  return blocks.map((block) => (block === first ? { ...block, kind: 'heading' } : block));
}

/** True for a paragraph that is marked as what sums up an article. */
export function isStandfirst({ kind, text, element }: Block): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST) return false;
  const isInBox = element.parentElement?.children.length === 1;
  const around = isInBox ? [element, element.parentElement] : [element];
  return around.some((one) => MARKED_WITHIN.test(classWords(one)));
}

function standfirstIn(head: readonly Block[], page: Page, text: readonly Block[]): Block | undefined {
  const descriptions = ['description', 'og:description'].flatMap((name) => page.meta.get(name) ?? []).map(foldTitle);
  const known = foldTitle(text.map((block) => block.text).join(''));
  return head.find((block) => {
    const own = foldTitle(block.text);
    if (block.kind === 'caption' || own.length < SHORTEST || own.length > LONGEST || known.includes(own)) return false;
    return isMarked(block.element) || descriptions.some((description) => beginAlike(description, own));
  });
}

function isMarked(element: Element): boolean {
  const around = [element, element.parentElement].filter((one) => one !== null);
  return around.some((one) => MARKED.test(classWords(one)) || one.matches('[itemprop~="description" i]'));
}

function beginAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) - LAST_WORD;
  return length >= SHORTEST - LAST_WORD && a.slice(0, length) === b.slice(0, length);
}
