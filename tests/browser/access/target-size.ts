import type { Page } from 'playwright-core';

/**
 * Links and controls too small for an unsteady hand: smaller than 24 by 24 pixels, with another so near that their circles
 * of 24 pixels meet; a link within a sentence may be as small as its letters, and a country as it is on a map (WCAG 2.5.8).
 */
export function smallTargetsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const TARGETS = 'a[href], button, input:not([type=hidden]), select, summary, textarea, [role=option]';

    /** A link or control, with a box for each line that it is on. */
    interface Target {
      readonly name: string;
      readonly boxes: readonly DOMRect[];
      readonly isInSentence: boolean;
    }

    const isClipped = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && isClipped(element.parentElement));

    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('svg') &&
      !isClipped(element);

    /** The part of a box that nothing around it cuts off. */
    const shownOf = (box: DOMRect, element: Element): DOMRect => {
      let { left, right, top, bottom } = box;
      for (let outer = element.parentElement; outer; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflowX !== 'hidden') continue;
        const frame = outer.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
    };

    /** The words around a link are more than what parts links from each other. */
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, dt, td, th, caption, figcaption, label, small, h1, h2, h3, h4');
      const links = [...(block?.querySelectorAll('a') ?? [])].map((link) => link.textContent);
      const around = links.reduce((text, link) => text.replace(link, ''), block?.textContent ?? '');
      return /\p{L}|\p{N}/u.test(around);
    };

    const targetOf = (element: Element): Target => {
      const label = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : null;
      const boxes = [...(label ?? element).getClientRects()].map((box) => shownOf(box, element));
      return {
        name: `“${element.textContent.trim().slice(0, 40)}” <${element.localName}>`,
        boxes: boxes.filter(({ width, height }) => width > 0 && height > 0),
        isInSentence: isInSentence(element),
      };
    };

    const isSmall = ({ width, height }: DOMRect) => width < LEAST - 0.5 || height < LEAST - 0.5;
    const middleOf = ({ left, right, top, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
    /** How far the middle of a box is from another, or from the circle of one that is small too. */
    const distance = (box: DOMRect, other: DOMRect) => {
      const [{ x, y }, middle] = [middleOf(box), middleOf(other)];
      if (isSmall(other)) return Math.hypot(x - middle.x, y - middle.y) - LEAST / 2;
      const across = Math.max(other.left - x, 0, x - other.right);
      return Math.hypot(across, Math.max(other.top - y, 0, y - other.bottom));
    };
    const isNear = (target: Target, other: Target) =>
      other !== target && target.boxes.some((box) => other.boxes.some((one) => distance(box, one) < LEAST / 2 - 0.5));

    const targets = [...document.querySelectorAll(TARGETS)].filter(isSeen).map(targetOf);
    return targets
      .filter((target) => target.boxes.length > 0 && target.boxes.every(isSmall) && !target.isInSentence)
      .flatMap((target) => {
        const near = targets.find((other) => isNear(target, other));
        const { width, height } = target.boxes[0]!;
        return near
          ? [`${target.name} is ${Math.round(width)} by ${Math.round(height)} pixels, beside ${near.name}`]
          : [];
      });
  });
}
