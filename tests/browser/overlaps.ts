import type { Page } from 'playwright-core';

const WIDTHS: readonly number[] = [320, 360, 768, 1100, 1280, 1440, 1920];

/** Texts of a page that stand on one another, or that a box cuts off, in windows of these widths: from a phone to a large screen where none are given. */
export async function overlapsAtWidths(page: Page, widths = WIDTHS): Promise<readonly string[]> {
  const before = page.viewportSize()!;
  const isNow = (width: number) => width === page.viewportSize()!.width;
  const found: string[] = [];
  for (const width of widths.toSorted((a, b) => Number(isNow(b)) - Number(isNow(a)))) {
    if (!isNow(width)) await page.setViewportSize({ ...before, width });
    found.push(...(await page.evaluate(overlapsNow)).map((overlap) => `${width} px: ${overlap}`));
  }
  await page.setViewportSize(before);
  return found;
}

/** Runs in the page, as wide as it is now. What is asked of an element is asked once, for all texts within it. */
function overlapsNow(): readonly string[] {
  const HIDDEN = '.visually-hidden, .heard, [hidden], dialog:not([open]), [popover]:not(:popover-open)';
  const UNDRAWN = 'svg, script, style, noscript';

  interface Line {
    readonly text: string;
    readonly box: DOMRect;
    readonly element: Element;
  }

  const once = <Value>(ask: (element: Element) => Value) => {
    const known = new Map<Element, Value>();
    return (element: Element): Value => {
      if (!known.has(element)) known.set(element, ask(element));
      return known.get(element)!;
    };
  };

  // What ends in an ellipsis says itself that it goes on: the last step of the breadcrumbs, which is the heading below.
  const isWhole = once((element): boolean => {
    const { clipPath, textOverflow } = getComputedStyle(element);
    const outer = element.parentElement;
    return clipPath === 'none' && textOverflow !== 'ellipsis' && (outer === null || isWhole(outer));
  });

  const isSeen = (element: Element) =>
    !element.closest(UNDRAWN) &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest(HIDDEN) &&
    !element.matches('details:not([open])');

  /** The boxes around a text that cut off what stands out of them, across or down. */
  const cutters = once((element): readonly { frame: DOMRect; across: boolean; down: boolean }[] => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const [across, down] = [overflowX === 'hidden', overflowY === 'hidden'];
    const outer = element.parentElement ? cutters(element.parentElement) : [];
    return across || down ? [{ frame: element.getBoundingClientRect(), across, down }, ...outer] : outer;
  });

  const linesOf = (text: Node): readonly Line[] => {
    const element = text.parentElement!;
    if (!text.nodeValue!.trim() || !isSeen(element) || !isWhole(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map((box) => ({ text: text.nodeValue!.trim().slice(0, 40), box, element }));
  };

  const isOver = (a: DOMRect, b: DOMRect) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > Math.min(a.height, b.height) * 0.5;
  };

  const isCutOff = ({ element, box }: Line) =>
    cutters(element).some(
      ({ frame, across, down }) =>
        (across && (box.right > frame.right + 1 || box.left < frame.left - 1)) ||
        (down && (box.bottom > frame.bottom + 4 || box.top < frame.top - 4)),
    );

  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) lines.push(...linesOf(texts.currentNode));

  const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
  const overlapping = sorted.flatMap((line, i) => {
    let end = i + 1;
    while (end < sorted.length && sorted[end]!.box.top <= line.box.bottom) end += 1;
    const over = sorted.slice(i + 1, end).filter((other) => isOver(line.box, other.box));
    return over.map((other) => `“${line.text}” and “${other.text}” overlap`);
  });
  return [...overlapping, ...lines.filter(isCutOff).map(({ text }) => `“${text}” is cut off`)];
}
