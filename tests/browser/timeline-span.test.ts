import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { control, shown, status } from './a-timeline.ts';

const open = useChromium();

test('a span that begins after it ends says so', async () => {
  const page = await open('timeline/?from=2021-03-01&to=2021-01-01');
  expect(await status(page)).toMatch(/^0 of \d+ events. “From” is later than “To”.$/);
});

test('a span is picked by touch as well, and scrolling over the strip picks none', async () => {
  const page = await open('timeline/', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });
  const bars = page.locator('.bars');
  await bars.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await bars.boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py]) => ({ x: px, y: py })) });
  const middle = y + height / 2;
  await touch('touchStart', [[x + 5, middle]]);
  for (const part of [0.1, 0.2, 0.3, 0.45]) await touch('touchMove', [[x + width * part, middle]]);
  await touch('touchEnd', []);
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?from=2019-01-01&to=2020-0[456]/);
});

test('headings and links of months without an event that is left are hidden', async () => {
  const page = await open('timeline/?from=2022-01-01');
  const headings = await page.locator('.columns h4:visible').allInnerTexts();
  expect(headings).toEqual(['January 2022']);
  expect(await page.getByRole('navigation', { name: 'Years and months' }).locator('a:visible').allInnerTexts()).toEqual(
    ['2022', expect.stringMatching(/^January/)],
  );
});

test('a span of time is picked on the strip by dragging, and shows in the two fields', async () => {
  const page = await open('timeline/');
  const bars = page.locator('.bars');
  await bars.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await bars.boundingBox())!;
  await page.mouse.move(x + width * 0.02, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.45, y + height / 2, { steps: 3 });
  await page.mouse.up();
  const [from, to] = [await control(page, 'from').inputValue(), await control(page, 'to').inputValue()];
  expect(from).toBe('2019-01-01');
  expect(to > '2020-04-01' && to < '2020-07-01').toBe(true);
  expect((await shown(page)).every((id) => id < '2020')).toBe(true);
  expect(await page.locator('[data-picked]').count()).toBeGreaterThan(5);
});
