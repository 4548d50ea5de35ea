import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { clear, control, shown } from './a-timeline.ts';

const open = useChromium();

test('as known on a day, later reports are hidden, and standings and differences are as of then', async () => {
  const page = await open('?known=2026-01-22');
  await page.locator('[data-front=state] a[href*="/known/"]').first().waitFor();
  const ids = await shown(page);
  expect(ids).toContain('2026-01-19-kazakhstan-accepts');
  expect(ids).not.toContain('2026-01-22-charter-signed');
  const state = await page.locator('[data-front=state]').innerText();
  expect(state).toContain('9 accepted');
  expect(state).not.toContain('signed');
  expect(state).not.toContain('Does Kazakhstan give money?');
  const titles = await page.locator('.density title').allTextContents();
  expect(titles.filter((title) => /(February|March) 2026/.test(title) && !title.endsWith(': 0 events'))).toEqual([]);
  expect(await page.locator('.counts').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'The story so far' }).isVisible()).toBe(false);
  await clear(page).click();
  await expect.poll(() => page.locator('[data-front=state]').innerText()).toContain('1 signed');
  expect(await page.getByRole('heading', { name: 'The story so far' }).isVisible()).toBe(true);
});

test('the day of knowledge is chosen by keyboard on the slider, which says the day in words', async () => {
  const page = await open('');
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('19 January 2026');
  expect(new URL(page.url()).search).toBe('?known=2026-01-19');
  await page.keyboard.press('End');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('now');
  expect(new URL(page.url()).search).toBe('');
});

test('before the first report nothing was known, and where what was known cannot be loaded nothing is made up', async () => {
  const page = await open('?known=2026-01-01');
  expect(await shown(page)).toEqual([]);
  expect((await page.locator('[data-front=state]').innerText()).trim()).toBe('');
  await page.route('**/known/**', (route) => route.abort());
  await control(page, 'known').fill('2026-01-22');
  await control(page, 'known').blur();
  await expect.poll(() => page.locator('[data-known-label]').innerText()).toContain('could not be loaded');
  expect((await page.locator('[data-front=state]').innerText()).trim()).toBe('');
  await page.unroute('**/known/**');
  await control(page, 'known').fill('2026-01-23');
  await control(page, 'known').blur();
  await expect.poll(() => page.locator('[data-front=state]').innerText()).toContain('9 accepted');
});

test('until what was known has been loaded, nothing stands there that was not known', async () => {
  const page = await open('');
  await page.route('**/known/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('[data-known-label]').innerText()).toBe('loading…');
  expect((await page.locator('[data-front=news]').innerText()).trim()).toBe('');
  await expect.poll(() => page.locator('[data-front=news]').innerText()).toContain('What happened last');
});
