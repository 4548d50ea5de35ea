import { COMMENT } from './selectors.ts';

/**
 * Of the elements that pages mark with one property, those of the thing that the title is of: pages mark those of other
 * articles too. Where no title tells, the only one; none of several.
 */
export function ofArticle(elements: readonly Element[]): readonly Element[] {
  const seen = elements.filter((element) => !element.closest(COMMENT));
  const own = seen.filter((element) => scopeOf(element)?.querySelector('h1, [itemprop~="headline" i]'));
  if (own.length > 0) return own;
  return seen.length === 1 ? seen : [];
}

function scopeOf(element: Element): Element | null {
  return element.parentElement?.closest('[itemscope]') ?? null;
}
