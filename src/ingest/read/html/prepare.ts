import { removeBesideText } from './beside-text.ts';
import { isCaption } from './captions.ts';
import { takeNumber } from './element-numbers.ts';
import { removeOtherArticles } from './other-articles.ts';

/** Changes a copy of a page so that Readability keeps what belongs to its article, which has this title, and little else. */
export function prepareForReadability(document: Document, title: string | null): void {
  for (const data of document.querySelectorAll('script')) data.remove();
  removeOtherArticles(document, title);
  removeBesideText(document);
  keepCaptions(document);
  keepQuoted(document);
}

/** Readability unwraps a `<div class="caption">`, and then nothing tells a caption from the text. */
function keepCaptions(document: Document): void {
  for (const element of document.querySelectorAll('div[class], p[class], span[class]')) {
    if (!isCaption(element)) continue;
    const caption = document.createElement('figcaption');
    caption.append(...element.childNodes);
    takeNumber(caption, element);
    element.replaceWith(caption);
  }
}

/** It takes whoever is quoted for the author, by the class of the name. */
function keepQuoted(document: Document): void {
  for (const element of document.querySelectorAll('blockquote *'))
    for (const name of ['class', 'id', 'rel', 'itemprop']) element.removeAttribute(name);
}
