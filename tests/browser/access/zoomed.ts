import type { Page } from 'playwright-core';
import { tooWideIn } from '../looks.ts';

/** A window of 1,280 by 1,024 pixels at 400 %. */
export const ZOOMED = { width: 320, height: 256 };

/**
 * What a reader who enlarges a page to 400 % must scroll sideways for: the page itself, or a box of anything but a table, a
 * picture or code, which need their two dimensions (WCAG 1.4.10); and what stays in its place and takes half of the window.
 */
export async function zoomFaultsIn(page: Page): Promise<readonly string[]> {
  return [...(await tooWideIn(page)), ...(await page.evaluate(sidewaysNow))];
}

function sidewaysNow(): readonly string[] {
  const nameOf = (element: Element) => `<${element.localName}> of “${element.textContent.trim().slice(0, 40)}”`;
  const seen = [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const sideways = seen.filter((element) => {
    const { overflowX } = getComputedStyle(element);
    const isWider = ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    return isWider && !element.matches('pre, textarea, input') && !element.querySelector('table, svg, pre');
  });
  const staying = seen.filter((element) => {
    const isStaying = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    return isStaying && element.getBoundingClientRect().height > innerHeight / 2;
  });
  return [
    ...sideways.map((element) => `${nameOf(element)} scrolls sideways`),
    ...staying.map((element) => `${nameOf(element)} takes half of the window`),
  ];
}
