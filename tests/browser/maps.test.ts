import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';

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

test('on a narrow screen a country that gets the focus moves into sight, and the page stays', async () => {
  const page = await openKind(open, 'standings', { viewport: { width: 360, height: 800 } });
  const country = page.locator('figure a[href*="/kazakhstan/"]');
  const isInSight = () => country.evaluate((link) => link.getBoundingClientRect().left < innerWidth);
  await page.waitForTimeout(ONCE_OPEN);
  await page.locator('figure .pan').evaluate((box) => box.scrollTo(0, 0));
  expect(await isInSight()).toBe(false);
  await country.focus();
  expect(await isInSight()).toBe(true);
  expect(await page.evaluate(() => scrollX)).toBe(0);
});

test('on a narrow screen the map opens at its middle, and can be moved to its edge', async () => {
  const page = await openKind(open, 'standings', { viewport: { width: 360, height: 800 } });
  const pan = page.locator('figure .pan');
  const [at, middle] = await pan.evaluate((box) => [box.scrollLeft, (box.scrollWidth - box.clientWidth) / 2] as const);
  expect(Math.abs(at - middle)).toBeLessThan(5);
  await page.waitForTimeout(ONCE_OPEN);
  await pan.evaluate((box) => box.scrollTo(0, 0));
  expect(await pan.evaluate((box) => box.scrollLeft)).toBe(0);
});

test('one can pass over the map to the table by keyboard', async () => {
  const page = await openKind(open, 'standings');
  const past = page.getByRole('link', { name: 'Past the map, to the table' });
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
