import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';

const open = useChromium();

/** A source that is cited once is told where, without unfolding anything. */
const CITED_ONCE = 'main .prose sup a[href="#source-2021-04-reponse-des-seychelles"]';

test.each([true, false])(
  'a citation leads to its source and the source back (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const page = await openKind(open, 'event', { javaScriptEnabled });
    const mark = page.locator(CITED_ONCE);
    const place = page.locator('sup:has(a[href="#source-2021-04-reponse-des-seychelles"]) > span[id]').first();
    const [id, target] = [await place.getAttribute('id'), await mark.getAttribute('href')];
    await mark.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(await page.locator(':target').getAttribute('id')).toBe(target?.slice(1));
    const source = page.locator('li:has(> :target)');
    expect(await isInView(source)).toBe(true);
    await source.locator(`a[href="#${id ?? ''}"]`).click();
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
    expect(await isInView(page.locator('sup:has(> :target)'))).toBe(true);
  },
);

test('the keyboard goes on from the source that a citation led to', async () => {
  const page = await openKind(open, 'event');
  const mark = page.locator('main .prose sup a').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const item = page.locator('main li:has(:focus)');
  expect(await item.locator('> span').getAttribute('id')).toBe((await mark.getAttribute('href'))?.slice(1));
});

test('the link of a citation is its number, and who is cited stands behind it', async () => {
  const page = await openKind(open, 'event');
  const names = await page.locator('main .prose sup').allTextContents();
  expect(names.filter((name) => !/^\[\d+\] .{5,}/.test(name))).toEqual([]);
});

function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
