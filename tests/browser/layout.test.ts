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

test.each(['home', 'event'] as const)('no line of "%s" begins with the mark of a citation', async (kind) => {
  const page = await openKind(open, kind);
  const first = [];
  for (let width = 320; width <= 1200; width += 40) {
    await page.setViewportSize({ width, height: 800 });
    first.push(...(await marksFirstInLine(page)).map((mark) => `${width} px: ${mark}`));
  }
  expect(first).toEqual([]);
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

/** Marks that stand where the line begins, with the text before them on another line. */
function marksFirstInLine(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.citation > a')]
      .filter((mark) => {
        const block = mark.closest('p, li, td, th, dd, dt')!;
        const edge = block.getBoundingClientRect().left + parseFloat(getComputedStyle(block).paddingInlineStart);
        return mark.getClientRects()[0]!.left - edge < 4;
      })
      .map((mark) => mark.textContent),
  );
}
