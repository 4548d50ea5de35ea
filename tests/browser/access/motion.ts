import type { Page } from 'playwright-core';

/** What moves on a page for a reader who asks for less motion: animations, transitions, and scrolling by itself (WCAG 2.3.3). */
export function motionIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** A hundredth of a second is seen as one step. */
    const AT_ONCE = 0.01;
    const longest = (durations: string) => Math.max(...durations.split(',').map((part) => Number.parseFloat(part)));
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      return [
        ...(style.animationName !== 'none' && longest(style.animationDuration) > AT_ONCE
          ? [`${name} is animated`]
          : []),
        ...(longest(style.transitionDuration) > AT_ONCE ? [`${name} changes slowly`] : []),
        ...(style.scrollBehavior === 'smooth' ? [`${name} scrolls slowly`] : []),
      ];
    });
  });
}
