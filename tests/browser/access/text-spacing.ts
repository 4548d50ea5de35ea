import type { Page } from 'playwright-core';
import { tooWideIn } from '../looks.ts';
import { overlapsAtWidths } from '../overlaps.ts';

/** What readers must be able to set (WCAG 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
const WIDTHS = [320, 1280];

/** What is cut off, stands on something else, or makes the page too wide, once a reader has set all spaces wider. */
export async function spacingFaultsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  const found = [...(await overlapsAtWidths(page, WIDTHS)), ...(await tooWideIn(page))];
  await page.evaluate(() => (document.adoptedStyleSheets = []).length);
  return found;
}
