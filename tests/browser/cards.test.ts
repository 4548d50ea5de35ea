import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';
import { all, readablePagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { violationsOf } from './looks.ts';

const open = useChromium();
const openStory = useChromium('story');

const CARD = '[role=tooltip]:visible';
const NAME = 'main .prose a[href*="/actors/"]';
const MARK = 'main .prose sup a';

describe('the card of a name', () => {
  test('says who it is and where it stands, to a mouse that rests on it', async () => {
    const page = await openKind(open, 'event');
    await page.locator('main .prose a', { hasText: /^Mauritius$/ }).hover();
    const lines = await linesOf(page);
    expect(lines.slice(0, 3)).toEqual(['Country', 'Mauritius', 'A state on the Indian Ocean.']);
    expect(lines).toContain('Lantern Strait Agreement: signed');
  });

  test('says who it is on a site that is not published under a path, too', async () => {
    const pages = await readablePagesOf(site('story'));
    const { path } = pages.find((built) => built.path.startsWith('events/') && all(built, NAME).length > 0)!;
    const page = await openStory(path);
    const link = page.locator(NAME).first();
    await link.hover();
    const [, name] = await linesOf(page);
    await link.click();
    await page.waitForURL(/\/actors\//);
    expect(await page.locator('h1').innerText()).toBe(name);
  });

  test('is shown to the keyboard too, describes the link, and goes when the focus goes on', async () => {
    const page = await openKind(open, 'event');
    const link = page.locator(NAME).first();
    await tabTo(page, link);
    const card = page.locator(CARD);
    await card.waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
    await page.locator('#site-search').focus();
    await card.waitFor({ state: 'hidden' });
    expect(await link.getAttribute('aria-describedby')).toBeNull();
  });

  test('is dismissed by Escape, and stays away until the pointer comes again', async () => {
    const page = await openKind(open, 'event');
    const link = page.locator(NAME).first();
    await link.hover();
    await page.locator(CARD).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator(CARD).count()).toBe(0);
    await link.hover({ position: { x: 3, y: 3 } });
    await page.waitForTimeout(600);
    expect(await page.locator(CARD).count()).toBe(0);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await link.hover();
    await page.locator(CARD).waitFor();
  });

  test('stays while the pointer is on it, and goes when the pointer leaves both', async () => {
    const page = await openKind(open, 'event');
    await page.locator(NAME).first().hover();
    await page.locator(CARD).hover();
    await page.waitForTimeout(600);
    expect(await page.locator(CARD).count()).toBe(1);
    await page.mouse.move(0, 0);
    await page.locator(CARD).waitFor({ state: 'hidden' });
  });

  test('never covers its link and stays in the window, for every link of the text, narrow and wide', async () => {
    const misplaced = await Promise.all([320, 1280].map((width) => misplacedAt(width)));
    expect(misplaced).toEqual([[], []]);
  });

  test('is not shown on touch, for which nothing is loaded, and the tap follows the link', async () => {
    const page = await openKind(open, 'event', { hasTouch: true, isMobile: true });
    await page.waitForLoadState('networkidle');
    const asked = watch(page);
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault(), { once: true }));
    await page.locator(NAME).first().tap();
    await page.waitForTimeout(800);
    // The browser itself may fetch the page that the tap is about to open.
    expect(asked.filter(({ type }) => type !== 'other')).toEqual([]);
    expect(await page.locator(CARD).count()).toBe(0);
    await page.locator(NAME).first().tap();
    await page.waitForURL(/\/actors\//);
  });

  test('does not come, and nothing is said, when its page cannot be had', async () => {
    const page = await openKind(open, 'event');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/actors/**', (route) => route.abort());
    await page.locator(NAME).first().hover();
    await page.waitForTimeout(800);
    expect([await page.locator(CARD).count(), errors]).toEqual([0, []]);
  });

  test('shows what a page says as text, whatever it holds', async () => {
    const page = await openKind(open, 'event');
    const json = { kind: 'Person', title: '<img src=x onerror=alert(1)>', texts: ['<b>Two</b> words'], details: [] };
    await page.route('**/actors/**/card.json', (route) => route.fulfill({ json }));
    await page.locator(NAME).first().hover();
    expect(await linesOf(page)).toEqual(['Person', '<img src=x onerror=alert(1)>', '<b>Two</b> words']);
    expect(await page.locator(CARD).locator('img, b').count()).toBe(0);
  });

  test('is not shown where the list says the same beside the link', async () => {
    const page = await openKind(open, 'list of actors');
    const link = page.locator('main li > a[href*="/actors/"]').first();
    const asked = watch(page);
    await link.hover();
    await page.waitForTimeout(600);
    expect([fetched(asked), await page.locator(CARD).count()]).toEqual([[], 0]);
  });

  test('is loaded once, in a file that is a small part of the page it leads to', async () => {
    const page = await openKind(open, 'event');
    const asked = watch(page);
    const link = page.locator(NAME).first();
    for (let i = 0; i < 2; i++) {
      await link.hover();
      await page.locator(CARD).waitFor();
      await page.mouse.move(0, 0);
      await page.locator(CARD).waitFor({ state: 'hidden' });
    }
    expect(fetched(asked)).toEqual([`${(await link.getAttribute('href'))!}card.json`]);
    const file = await page.request.get(new URL(fetched(asked)[0]!, page.url()).href);
    expect((await file.body()).length).toBeLessThan(600);
  });

  test('is a popover, which nothing on the page can cover, and works without popovers too', async () => {
    const page = await openKind(open, 'event');
    await page.locator(NAME).first().hover();
    await page.locator(CARD).waitFor();
    expect(await page.locator(CARD).evaluate((card) => card.matches(':popover-open'))).toBe(true);
    const without = await openKind(open, 'event', {}, (opened) =>
      opened.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')),
    );
    await without.locator(NAME).first().hover();
    await without.locator(CARD).waitFor();
    expect(await misplacement(without.locator(NAME).first(), without.locator(CARD), 1280)).toEqual([]);
    await without.mouse.move(0, 0);
    await without.locator(CARD).waitFor({ state: 'hidden' });
  });

  test('is none for a pointer that only passes, and for links to lists, files and other sites', async () => {
    const page = await openKind(open, 'pledges');
    const asked = watch(page);
    for (const selector of ['header nav a >> nth=1', 'main a[href$=".json"]', 'footer a[rel=license]']) {
      await page.locator(selector).first().hover();
      await page.waitForTimeout(400);
      // What is scrolled under a pointer that stands still is rested on too.
      await page.mouse.move(0, 0);
    }
    const link = (await page.locator('main a[href*="/actors/"]').first().boundingBox())!;
    // Sent together, so that a busy machine does not turn the passing into a rest.
    await Promise.all([page.mouse.move(link.x + 2, link.y + 5), page.mouse.move(0, 0)]);
    await page.waitForTimeout(400);
    expect(fetched(asked)).toEqual([]);
  });
});

describe('the card of a citation', () => {
  test('names the source from the list on the page, and asks for nothing', async () => {
    const page = await openKind(open, 'event');
    const asked = watch(page);
    await page.locator(MARK).first().hover();
    const [title, details] = await linesOf(page);
    const id = (await page.locator(MARK).first().getAttribute('href'))!.slice(1);
    const item = page.locator(`li:has(> [id="${id}"])`);
    expect(title).toBe((await item.locator('a').first().innerText()).trim());
    expect(details).toMatch(/^.+ · .+ 2021 · English$/);
    expect(asked.filter(({ type }) => type === 'fetch')).toEqual([]);
  });

  test('goes when the citation is followed, though the pointer is still on it', async () => {
    const page = await openKind(open, 'event', { viewport: { width: 1280, height: 4000 } });
    await page.locator(MARK).first().hover();
    await page.locator(CARD).waitFor();
    await page.locator(MARK).first().click();
    await page.locator(CARD).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toMatch(/^#source-/);
  });

  test('keeps the language and direction of a title', async () => {
    const page = await open('events/2022-01-harbour-report/');
    await page.locator(`${MARK}[href="#source-2022-taqrir-al-mina"]`).first().hover();
    await page.locator(CARD).waitFor();
    const title = page.locator(CARD).locator('.title');
    expect([await title.getAttribute('lang'), await title.getAttribute('dir')]).toEqual(['ar', 'auto']);
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing with a card open, in %s', async (colorScheme) => {
  const page = await openKind(open, 'event', { colorScheme });
  for (const selector of [NAME, MARK]) {
    await page.locator(selector).first().hover();
    await page.locator(CARD).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a browser that can fetches the page of a link ahead, by the rules that the page has', async () => {
  const page = await openKind(open, 'event');
  const client = await page.context().newCDPSession(page);
  const fetchedAhead: string[] = [];
  client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => fetchedAhead.push(new URL(prefetchUrl).pathname));
  await client.send('Preload.enable');
  await page.locator('header nav a').nth(1).hover();
  const href = await page.locator('header nav a').nth(1).getAttribute('href');
  await expect.poll(() => fetchedAhead).toContain(href);
});

async function linesOf(page: Page): Promise<readonly string[]> {
  await page.locator(CARD).waitFor();
  return page.locator(CARD).locator('p').allTextContents();
}

/** Goes on with Tab until a link has the focus, as a reader does. */
async function tabTo(page: Page, link: Locator): Promise<void> {
  await page.locator('main').focus();
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
}

interface Asked {
  readonly url: string;
  readonly type: string;
}

function watch(page: Page): readonly Asked[] {
  const asked: Asked[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), type: request.resourceType() }));
  return asked;
}

function fetched(asked: readonly Asked[]): readonly string[] {
  return asked.filter(({ type }) => type === 'fetch').map(({ url }) => new URL(url).pathname);
}

/** What is wrong with the places of the cards of all links of an event's text, in a window of a width. */
async function misplacedAt(width: number): Promise<readonly string[]> {
  const page = await openKind(open, 'event', { viewport: { width, height: 700 } });
  const card = page.locator(CARD);
  const misplaced: string[] = [];
  for (const link of await page.locator('main .prose a, main .facts a').all()) {
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await card.waitFor({ timeout: 1500 }).catch(() => undefined);
    if ((await card.count()) > 0) misplaced.push(...(await misplacement(link, card, width)));
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'hidden' });
  }
  return misplaced;
}

async function misplacement(link: Locator, card: Locator, width: number): Promise<readonly string[]> {
  const [at, of] = [(await link.boundingBox())!, (await card.boundingBox())!];
  return [
    ...(of.y < at.y + at.height && at.y < of.y + of.height ? ['on its link'] : []),
    ...(of.x < 0 || of.x + of.width > width ? ['outside, to a side'] : []),
    ...(of.y < 0 || of.y + of.height > 700 ? ['outside, over or under'] : []),
  ];
}
