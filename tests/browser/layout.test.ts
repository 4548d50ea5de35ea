import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';
import { ALL_KINDS } from '../setup/kinds.ts';

const open = useChromium();

test.each(ALL_KINDS)('the page "%s" does not scroll sideways at 320 or 360 pixels', async (kind) => {
  const page = await openKind(open, kind);
  const wide = [];
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 });
    wide.push(...(await tooWideIn(page)).map((element) => `${width} px: ${element}`));
  }
  expect(wide).toEqual([]);
});

/** What makes a page wider than its window: empty when the page does not scroll sideways. */
function tooWideIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  });
}
