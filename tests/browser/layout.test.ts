import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, openPage, useChromium, waitsForFonts } from '../setup/chromium.ts';
import { KINDS } from '../setup/kinds.ts';
import { all, readablePagesOf } from '../setup/pages.ts';
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

/** The largest sum of layout shifts that a page may have while it loads. */
const LARGEST_SHIFT = 0.02;
/** The page of the event that cites most, where most can move. */
const MOST_CITATIONS = 'events/:most-citations/';
const OF_STORY = [KINDS.home, MOST_CITATIONS];
const LOADED = [
  ...[...Object.values(KINDS), 'search/?kind=Event'].map((path) => ['secondStory', path] as const),
  ...OF_STORY.map((path) => ['story', path] as const),
];

// On a busy machine the two typefaces come apart in time, which moves lines twice: such a load is tried again.
test.concurrent.for(LOADED)(
  'of the %s "/%s" hardly anything moves while it loads on a slow line',
  { retry: 2 },
  async ([story, path], { expect, onTestFinished }) => {
    const page = await firstVisit(story, path === MOST_CITATIONS ? await mostCitations() : path, watchShifts);
    onTestFinished(() => page.context().close());
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as Shifting).shifts ?? []);
    const sum = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(sum, `${shifts.length} shifts`).toBeLessThanOrEqual(LARGEST_SHIFT);
  },
);

test.concurrent.for(Array.from({ length: 10 }, (_, i) => i + 1))(
  'reader %i of ten on a slow line who come for the first time gets the typefaces of the site',
  async (_, { expect, onTestFinished }) => {
    const page = await firstVisit('story', '');
    onTestFinished(() => page.context().close());
    const used = [await typefacesOf(page, 'h1'), await typefacesOf(page, '.site-header a')];
    expect(used).toEqual(['Source Serif 4', 'SourceSans3VF']);
  },
);

/** Opens a page on a phone as one who comes for the first time, on a slow line, and waits for its typefaces. */
async function firstVisit(story: 'story' | 'secondStory', path: string, watch?: (page: Page) => unknown) {
  const options = { viewport: { width: 360, height: 800 }, inInstalled: true };
  const page = await openPage(story, path, options, async (opened) => {
    await slowDown(opened);
    await watch?.(opened);
  });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page;
}

function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = (window as Shifting).shifts ?? [];
      (window as Shifting).shifts = [...shifts, ...list.getEntries().map((entry) => entry.toJSON() as Shift)];
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function mostCitations(): Promise<string> {
  const events = (await readablePagesOf(site('story'))).filter(({ path }) => path.startsWith('events/'));
  return events.toSorted((a, b) => all(b, 'sup').length - all(a, 'sup').length)[0]!.path;
}

interface Shift {
  readonly value: number;
}

type Shifting = Window & { shifts?: readonly Shift[] };

/** A line of 100 kB a second, with nothing kept from before. */
async function slowDown(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  const speed = { latency: 100, downloadThroughput: 100_000, uploadThroughput: 100_000 };
  await line.send('Network.emulateNetworkConditions', { offline: false, ...speed });
}

/** The names of the typefaces in which an element is drawn. */
async function typefacesOf(page: Page, selector: string): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).join();
}

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
