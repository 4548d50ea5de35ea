/** The attribute by which elements of a page, of its copies and of what was taken from it are told to be the same. */
const NUMBER = 'data-ingest';

/** Numbers the elements of a page, from 0 in their order. */
export function numberElements(document: Document): void {
  for (const [i, element] of [...document.querySelectorAll('body *')].entries())
    element.setAttribute(NUMBER, String(i));
}

/** The number of an element; null where it was made later. */
export function numberOf(element: Element): string | null {
  return element.getAttribute(NUMBER);
}

/** Gives an element the number of another, whose text it has. */
export function takeNumber(element: Element, from: Element): void {
  const number = numberOf(from);
  if (number !== null) element.setAttribute(NUMBER, number);
}
