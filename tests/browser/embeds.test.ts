import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, useChromium } from '../setup/chromium.ts';
import { all, embedsOf, textOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { MODES, tooWideIn, violationsOf, type Mode } from './looks.ts';

/* What other sites show in a frame, on a made-up page with the HTML that is offered for it. */

/** A window of a telephone and two of larger screens, in pixels. */
const WINDOWS = [360, 500, 900] as const;
/** Where typefaces are narrow, a frame has room for so many pixels more: the height of five lines. */
const MOST_ROOM = 130;

const open = useChromium();

interface Look {
  /** How much of what it says does not fit. */
  readonly hidden: number;
  /** How much room is left above its foot. */
  readonly left: number;
  readonly isTooWide: boolean;
}

describe.each(WINDOWS)('in a window of %i pixels', (width) => {
  const looks = new Map<string, Look>();

  beforeAll(async () => {
    const host = await openPage('secondStory', 'robots.txt', { viewport: { width, height: 700 } });
    for (const [path, snippet] of await snippets()) looks.set(path, await lookOf(await framed(host, snippet)));
    await host.context().close();
  });

  test('all that a frame says is seen without scrolling, and little room is left', () => {
    expect(looks.size).toBeGreaterThan(15);
    const faults = [...looks].filter(([, { hidden, left }]) => hidden > 0 || left > MOST_ROOM);
    expect(faults).toEqual([]);
  });

  test('none is wider than its frame', () => {
    expect([...looks].filter(([, { isTooWide }]) => isTooWide)).toEqual([]);
  });
});

describe.each(Object.keys(MODES) as Mode[])('in %s', (mode) => {
  test('axe finds nothing in any of them, with what is offered to copy under it, and none scrolls sideways at 280 pixels', async () => {
    const page = await open('robots.txt', { viewport: { width: 280, height: 700 }, ...MODES[mode] });
    for (const { path } of await embedsOf(site('secondStory'))) {
      await page.goto(`${site('secondStory').url}${path}#embed`);
      expect([path, ...(await violationsOf(page)), ...(await tooWideIn(page))]).toEqual([path]);
    }
  });
});

test('the HTML to copy is shown to who comes for it, and in no frame', async () => {
  const [first] = await snippets();
  const page = await open('events/2021-03-12-ferry-stops/');
  await page.getByRole('link', { name: 'Embed this' }).click();
  const box = page.getByLabel('Copy this HTML into your page:');
  expect(await box.inputValue()).toMatch(/^<iframe src="[^"]+\/embed\/events\/2021-03-12-ferry-stops\/" /);
  const frame = await framed(await open('robots.txt'), first![1]);
  expect(await frame.getByRole('textbox').count()).toBe(0);
});

test('a link leaves the frame', async () => {
  const page = await open('robots.txt');
  const frame = await framed(page, new Map(await snippets()).get('embed/questions/price-of-the-pier/')!);
  await frame.getByRole('link', { name: 'Every answer, and who gives it' }).click();
  await page.waitForURL('**/questions/price-of-the-pier/');
});

test('the timeline of an actor shows its events, and what to copy for them', async () => {
  const page = await open('actors/seychelles/');
  await page.getByRole('link', { name: 'Embed this' }).click();
  await page.getByRole('heading', { level: 1, name: 'Timeline: Seychelles' }).waitFor();
  expect(await page.locator('li').allTextContents()).toEqual([
    '18 June 2021: Other states of the ocean join the agreement',
    '2 to 4 April 2021: Talks end without money',
    '13 or 14 March 2021: A minister answers the company',
    '12 March 2021: The ferry stops',
    '2019: Two states agree on a ferry',
  ]);
  expect(await page.getByRole('textbox').inputValue()).toContain('/embed/timeline/?actor=seychelles"');
  expect(await page.getByRole('link', { name: 'All 5 events' }).getAttribute('href')).toBe('/watch/actors/seychelles/');
  expect(await violationsOf(page)).toEqual([]);
});

test.each(['nobody', '../../actors/seychelles', '%00', '"><b>'])(
  'the timeline of "%s", who is not there, is that of the story, and says so',
  async (actor) => {
    const page = await open(`embed/timeline/?actor=${encodeURIComponent(actor)}`);
    await page.getByText('We found no events for this address.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Timeline');
    expect(await page.locator('li').count()).toBe(6);
  },
);

test('the timeline of an actor is that of the story without JavaScript', async () => {
  const page = await open('embed/timeline/?actor=seychelles', { javaScriptEnabled: false });
  expect(await page.locator('li').count()).toBe(6);
  expect(await page.getByRole('link', { name: 'All 9 events' }).getAttribute('href')).toBe('/watch/timeline/');
});

/** The HTML that is offered for each, by the path of what it shows. */
async function snippets(): Promise<readonly (readonly [path: string, html: string])[]> {
  return (await embedsOf(site('secondStory'))).flatMap((embed) =>
    all(embed, 'textarea').map((box) => [embed.path, textOf(box)] as const),
  );
}

/** The frame as another page shows it; of the site as it is served here. */
async function framed(page: Page, snippet: string): Promise<Frame> {
  const { address, url } = site('secondStory');
  const html = snippet.replace(address, url).replace(' loading="lazy"', '');
  await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width"><p>Words.</p>${html}`);
  return page.frames()[1]!;
}

async function lookOf(frame: Frame): Promise<Look> {
  await frame.waitForLoadState();
  return frame.evaluate(() => {
    const { documentElement } = document;
    const bottom = document.querySelector('main')!.getBoundingClientRect().bottom;
    return {
      hidden: documentElement.scrollHeight - innerHeight,
      left: document.querySelector('footer')!.getBoundingClientRect().top - bottom,
      isTooWide: documentElement.scrollWidth > innerWidth,
    };
  });
}
