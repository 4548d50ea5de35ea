import type { Page } from 'playwright-core';

/** Texts that stand elsewhere than they are read, on purpose. */
const ELSEWHERE = [
  // What a page is of stands above its title, and is heard after it, since a page begins with its heading.
  '.title > h1 + .label',
  // The source of a mark stands in the margin, beside the paragraph in which it is heard.
  '.source-label',
];

/** Texts that are seen before what is heard before them: above it in the same column, or to its left in the same line (WCAG 1.3.2). */
export function outOfOrderIn(page: Page): Promise<readonly string[]> {
  return page.evaluate((elsewhere) => {
    const UNREAD = `svg, script, style, noscript, [aria-hidden=true], ${elsewhere}`;
    const isClipped = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && isClipped(element.parentElement));
    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
    const blockOf = (element: Element): Element =>
      isInline(element) && element.parentElement ? blockOf(element.parentElement) : element;

    const blocks = new Set<Element>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      const isRead =
        texts.currentNode.nodeValue!.trim() !== '' &&
        !element.closest(UNREAD) &&
        !isClipped(element) &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      // Only the innermost: what holds both texts and other blocks has no place of its own.
      if (isRead) blocks.add(blockOf(element));
    }
    const innermost = [...blocks].filter((block) => ![...block.children].some((child) => blocks.has(child)));

    const isAbove = (a: DOMRect, b: DOMRect) =>
      a.bottom <= b.top + 1 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
    const isBefore = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left + 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

    const isRightToLeft = (block: Element) => getComputedStyle(block.parentElement!).direction === 'rtl';
    return innermost.slice(1).flatMap((block, i) => {
      const [box, earlier] = [block, innermost[i]!].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
      if (!isAbove(box, earlier) && (isRightToLeft(block) || !isBefore(box, earlier))) return [];
      const [text, other] = [block, innermost[i]!].map((one) => one.textContent.trim().slice(0, 40));
      return [`“${text}” is seen before “${other}”`];
    });
  }, ELSEWHERE.join());
}
