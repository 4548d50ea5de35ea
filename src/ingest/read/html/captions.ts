import { classWords } from './class-words.ts';

/** Longer than what stands under a picture, in letters. */
const LONGEST = 600;
const HINT = /caption|credit|bild|legende?/i;
const MARKED = / (?:fig|img|image|photo|wp)?(?:captions?|credits?|bildtext|bildunterschrift|bildnachweis|legende?) /;

/** True for what stands under a picture, or says who took it, by its tag or the words of its classes. */
export function isCaption(element: Element): boolean {
  if (element.localName === 'figcaption') return true;
  const isMarked = HINT.test(element.getAttribute('class') ?? '') && MARKED.test(classWords(element));
  if (element.localName !== 'figure' && !isMarked) return false;
  return element.textContent.length <= LONGEST && !element.querySelector('h1, h2, h3, h4, blockquote, table, ol');
}
