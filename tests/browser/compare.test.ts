import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';

const open = useChromium();
const PAIR = 'compare/2021-03-15-harbour-lamp-ferry-stops/2022-taqrir-al-mina/';

test('sources are chosen with the keyboard, the address keeps the choice, and Back takes it back', async () => {
  const page = await open('compare/');
  const columns = () => page.locator('thead [data-source]:visible').count();
  const status = page.locator('[data-shown]');
  const all = await columns();
  expect(all).toBeGreaterThan(2);
  const boxes = page.getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('Space');
  expect(await columns()).toBe(all);
  expect(await status.textContent()).toContain('Choose one more');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await columns()).toBe(2);
  expect(await status.textContent()).toMatch(new RegExp(`^2 of ${all} sources, \\d+ question`));
  expect(new URL(page.url()).searchParams.get('sources')!.split(',')).toHaveLength(2);
  const widths = await page
    .locator('thead th:visible')
    .evaluateAll((all) => all.map((th) => th.getBoundingClientRect().width));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
  const rows = page.locator('[data-row]');
  expect(await rows.filter({ visible: true }).count()).toBeLessThan(await rows.count());
  await page.reload();
  expect(await columns()).toBe(2);
  expect(await page.title()).not.toMatch(/^Sources side by side/);
  const href = await page.locator('[data-pair-link]').getAttribute('href');
  expect(href).toMatch(/\/compare\/[^/]+\/[^/]+\/$/);
  await page.goBack();
  await page.goBack();
  expect(await columns()).toBe(all);
});

test.each(['compare/', PAIR])(
  '%s fits in 360 px, and shows no label of a source that gives no answer',
  async (path) => {
    const page = await open(path);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const empty = await page
      .locator('[data-empty]')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().height));
    expect(empty.length).toBeGreaterThan(0);
    expect(Math.max(...empty)).toBeLessThanOrEqual(1);
  },
);

test('two sources side by side begin in the first window of a phone', async () => {
  const page = await open(PAIR);
  await page.setViewportSize({ width: 360, height: 800 });
  const top = await page
    .locator('[data-row]')
    .first()
    .evaluate((row) => row.getBoundingClientRect().top);
  expect(top).toBeLessThan(700);
});
