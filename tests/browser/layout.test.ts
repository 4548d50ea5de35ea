import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium, waitsForFonts } from '../setup/chromium.ts';
import { KINDS } from '../setup/kinds.ts';
import { site } from '../setup/provided.ts';
import { tooWideIn } from './looks.ts';

const open = useChromium();

test('a source with a long address does not scroll sideways at 320 pixels', async () => {
  const page = await open('sources/2021-03-15-harbour-lamp-ferry-stops/', {
    viewport: { width: 320, height: 800 },
  });
  expect(await page.locator('.facts a[href^="http"]').count()).toBeGreaterThan(0);
  expect(await tooWideIn(page)).toEqual([]);
});

const SEARCH = [KINDS.search, KINDS['search with results'], 'search/?kind=Event'];

test.each([KINDS.home, KINDS.event, KINDS.pledges, ...SEARCH])(
  'nothing of "/%s" moves while it loads on a slow line',
  async (path) => {
    const page = await open('no/such/page/', { viewport: { width: 360, height: 800 } });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.setCacheDisabled', { cacheDisabled: true });
    const bytes = 100_000;
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = (window as unknown as { shifts?: unknown[] }).shifts ?? [];
        (window as unknown as { shifts: unknown[] }).shifts = [...shifts, ...list.getEntries()];
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site('secondStory').url + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    expect(await page.evaluate(() => (window as unknown as { shifts?: unknown[] }).shifts ?? [])).toEqual([]);
  },
);

test.each(['home', 'event'] as const)('no line of "%s" begins with the mark of a citation', async (kind) => {
  const page = await openKind(open, kind, {}, waitsForFonts);
  const first = [];
  for (let width = 320; width <= 1200; width += 40) {
    await page.setViewportSize({ width, height: 800 });
    first.push(...(await marksFirstInLine(page)).map((mark) => `${width} px: ${mark}`));
  }
  expect(first).toEqual([]);
});

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
