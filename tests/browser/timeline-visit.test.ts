import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { status } from './a-timeline.ts';

const open = useChromium();

/** Marks that are there once the script has been loaded that sets them. */
const marks = (page: Page) => expect.poll(() => page.locator('[data-unseen]').count());
const message = (page: Page) => expect.poll(() => page.locator('[data-since-last-visit]').innerText());

test('what is new and corrected since the last visit is marked, until all is marked as seen', async () => {
  const page = await open('timeline/');
  await message(page).toMatch(/^From your next visit on, we mark what is new/);
  await marks(page).toBe(0);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('throughline-seen'))!;
    const memory = JSON.parse(localStorage.getItem(key)!) as { at: number; shown: Record<string, number> };
    memory.at -= 24 * 60 * 60 * 1000;
    delete memory.shown['2021-06-18-states-join'];
    memory.shown['2021-03-12-ferry-stops'] = -1;
    localStorage.setItem(key, JSON.stringify(memory));
  });
  await page.reload();
  await message(page).toMatch(/^1 new and 1 corrected since your last visit, \d+ \w+ \d{4}\./);
  expect(await page.locator('[data-event="2021-06-18-states-join"] [data-unseen]').innerText()).toBe('New');
  expect(await page.locator('[data-event="2021-03-12-ferry-stops"] [data-unseen]').innerText()).toBe('Corrected');
  await page.reload();
  await marks(page).toBe(2);
  await page.getByRole('button', { name: 'Mark all as seen' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('All marked as seen.');
  expect(await page.locator('[data-unseen]').count()).toBe(0);
  await page.reload();
  await message(page).toBe('Nothing new since your last visit.');
  await marks(page).toBe(0);
});

test('a browser that keeps nothing shows the timeline all the same', async () => {
  const faults: string[] = [];
  const page = await open('timeline/', {}, (opened) => {
    opened.on('pageerror', (error) => faults.push(error.message));
    return opened.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
  });
  expect(await status(page)).toMatch(/^All \d+ events$/);
  expect((await page.locator('[data-since-last-visit]').innerText()).trim()).toBe('');
  expect(faults).toEqual([]);
});

test('the home page says how much is new since the last visit, and leads to where it is marked', async () => {
  const page = await open('');
  await message(page).toMatch(/^From your next visit on, we mark what is new/);
  const link = page.getByRole('link', { name: 'See them on the timeline' });
  expect(await link.isVisible()).toBe(false);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('throughline-seen'))!;
    const memory = JSON.parse(localStorage.getItem(key)!) as { at: number; shown: Record<string, number> };
    memory.at -= 24 * 60 * 60 * 1000;
    delete memory.shown['2021-06-18-states-join'];
    localStorage.setItem(key, JSON.stringify(memory));
  });
  await page.reload();
  await message(page).toMatch(/^1 new since your last visit, .*See them on the timeline/s);
  await link.click();
  await marks(page).toBe(1);
});
