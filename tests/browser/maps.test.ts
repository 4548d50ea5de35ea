import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKind, openPage, useChromium } from '../setup/chromium.ts';
import { KINDS } from '../setup/kinds.ts';

const open = useChromium();

/** Milliseconds until a map lets go of the place at which it opens. */
const ONCE_OPEN = 400;

test.each([360, 1280])('the marker of a small country is large enough to be hit at %i pixels', async (width) => {
  const page = await openKind(open, 'standings', { viewport: { width, height: 800 } });
  const sizes = await page
    .locator('figure svg a:has(circle)')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().width));
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(24);
});

test.each([320, 360, 768, 1280])('at %i pixels the map opens with all of it in its frame', async (width) => {
  const page = await openKind(open, 'standings', { viewport: { width, height: 800 } });
  const pan = page.locator('figure .pan');
  expect(await pan.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  const frame = (await pan.boundingBox())!;
  const map = (await pan.locator('svg').boundingBox())!;
  expect(map.x).toBeGreaterThanOrEqual(frame.x);
  expect(map.x + map.width).toBeLessThanOrEqual(frame.x + frame.width);
});

test('on a narrow screen the names on the map are as large as small print, and none stands on another', async () => {
  const page = await openKind(open, 'standings', { viewport: { width: 360, height: 800 } });
  const names = await page.locator('figure .pan .labels text').evaluateAll((all) =>
    all
      .filter((name) => name.getBoundingClientRect().height > 0)
      .map((name) => {
        const { left, right, top, bottom, height } = name.getBoundingClientRect();
        return { left, right, top, bottom, height };
      }),
  );
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter(({ height }) => height < 11)).toEqual([]);
  const overlapping = names.filter((one, i) =>
    names
      .slice(i + 1)
      .some(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top + 2 < other.bottom - 2 &&
          other.top + 2 < one.bottom - 2,
      ),
  );
  expect(overlapping).toEqual([]);
});

test('on a narrow screen a country of a larger map that gets the focus moves into sight, and the page stays', async () => {
  const page = await openLargerMap();
  const country = page.locator('figure a[href*="/sri-lanka/"]');
  const isInSight = () => country.evaluate((link) => link.getBoundingClientRect().left < innerWidth);
  await page.waitForTimeout(ONCE_OPEN);
  await page.locator('figure .pan').evaluate((box) => box.scrollTo(0, 0));
  expect(await isInSight()).toBe(false);
  await country.focus();
  expect(await isInSight()).toBe(true);
  expect(await page.evaluate(() => scrollX)).toBe(0);
});

test('on a narrow screen a larger map opens at its middle, and can be moved to its edge', async () => {
  const page = await openLargerMap();
  const pan = page.locator('figure .pan');
  const [at, middle] = await pan.evaluate((box) => [box.scrollLeft, (box.scrollWidth - box.clientWidth) / 2] as const);
  expect(middle).toBeGreaterThan(100);
  expect(Math.abs(at - middle)).toBeLessThan(5);
  await page.waitForTimeout(ONCE_OPEN);
  await pan.evaluate((box) => box.scrollTo(0, 0));
  expect(await pan.evaluate((box) => box.scrollLeft)).toBe(0);
});

/** The page of standings on a narrow screen, with the larger map that one can ask for. */
async function openLargerMap(): Promise<Page> {
  const page = await openKind(open, 'standings', { viewport: { width: 360, height: 800 } });
  await page.getByLabel('Larger map').check();
  return page;
}

test('one can pass over the map to the table by keyboard', async () => {
  const page = await openKind(open, 'standings');
  const past = page.getByRole('link', { name: 'Skip the map' });
  await past.focus();
  expect((await past.boundingBox())!.width).toBeGreaterThan(100);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.querySelector('table') !== null)).toBe(
    true,
  );
});

test('the marks of a strip are no stops of the keyboard, since the list under it leads to the events', async () => {
  const page = await openKind(open, 'country');
  expect(await page.locator('.strip .moment').count()).toBeGreaterThan(2);
  const stops = await page
    .locator('.strip :is(a, [tabindex])')
    .evaluateAll((marks) => marks.filter((mark) => (mark as SVGAElement).tabIndex >= 0).length);
  expect(stops).toBe(0);
});

test.each(['standings', 'who takes part'] as const)('on paper nothing of "%s" is cut off', async (kind) => {
  const page = await openKind(open, kind, { viewport: { width: 720, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.pan')
    .evaluateAll((pans) => pans.filter((pan) => pan.scrollWidth > pan.clientWidth + 1).length);
  expect(cut).toBe(0);
});

describe('in the style guide', () => {
  let page: Page;
  let blank: Page;

  beforeAll(async () => {
    page = await openPage('secondStory', KINDS['style guide']);
    blank = await page.context().newPage();
  });
  afterAll(() => page.context().close());

  test.each([
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['light forced', { colorScheme: 'light', forcedColors: 'active' }],
    ['dark forced', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)(
    'in %s colours the further one has come, the more a filling stands out from the paper',
    async (_, media) => {
      await page.emulateMedia(media);
      const items = page.locator('[data-example=standings-map-every-filling] .legend li');
      const strengths: number[] = [];
      for (const status of ['Invited', 'Accepted', 'Signed', 'Ratified']) {
        const swatch = items.filter({ hasText: new RegExp(`^\\s*${status}\\s*$`) }).locator('svg');
        strengths.push(await strengthOf(await swatch.screenshot(), blank, media.colorScheme));
      }
      const steps = strengths.slice(1).map((strength, i) => strength - strengths[i]!);
      expect(steps.map((step) => step > 0.08)).toEqual([true, true, true]);
    },
  );
});

test('a larger map is offered above the map, on narrow screens only', async () => {
  const page = await openKind(open, 'standings', { viewport: { width: 360, height: 800 } });
  const offer = page.getByLabel('Larger map');
  const map = page.locator('figure .pan');
  expect((await offer.boundingBox())!.y).toBeLessThan((await map.boundingBox())!.y);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await offer.isVisible()).toBe(false);
});

test.each([
  [320, 'list'],
  [768, 'list'],
  [960, 'table'],
  [1440, 'table'],
] as const)('at %i pixels who takes part is told by a %s alone, which no box cuts off', async (width, shown) => {
  const page = await openKind(open, 'who takes part', { viewport: { width, height: 800 } });
  expect(await page.getByRole('table').count()).toBe(shown === 'table' ? 1 : 0);
  expect(await page.locator('.narrow').isVisible()).toBe(shown === 'list');
  const boxes = await page
    .locator('main *')
    .evaluateAll(
      (all) => all.filter((box) => box.checkVisibility() && /auto|scroll/.test(getComputedStyle(box).overflow)).length,
    );
  expect(boxes).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the names over the table of who takes part stay in sight as the page moves', async () => {
  const page = await openKind(open, 'who takes part', { viewport: { width: 1280, height: 500 } });
  await page
    .locator('.wide tbody tr:has(th[scope=row])')
    .nth(2)
    .evaluate((row) => row.scrollIntoView());
  expect((await page.locator('thead .who').first().boundingBox())!.y).toBe(0);
});

/** How far the middle of a picture is from the paper on average, from 0 to 1; worked out in a blank page. */
async function strengthOf(picture: Buffer, blank: Page, paper: 'light' | 'dark'): Promise<number> {
  const lightness = await blank.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data: bytes } = canvas.getImageData(4, 4, image.width - 8, image.height - 8);
    return bytes.reduce((sum, byte, i) => (i % 4 === 3 ? sum : sum + byte), 0) / ((bytes.length / 4) * 3 * 255);
  }, picture.toString('base64'));
  return paper === 'dark' ? lightness : 1 - lightness;
}
