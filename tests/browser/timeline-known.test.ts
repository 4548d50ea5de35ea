import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { clear, control, shown, status } from './a-timeline.ts';

const open = useChromium();

test('as known on a day, later reports are hidden, and standings and differences are as of then', async () => {
  const page = await open('?known=2026-01-22');
  await page.locator('[data-story-status=standings] a[href*="/known/"]').first().waitFor();
  const ids = await shown(page);
  expect(ids).toContain('2026-01-19-kazakhstan-accepts');
  expect(ids).not.toContain('2026-01-22-charter-signed');
  const state = await page.locator('[data-story-status=standings]').innerText();
  expect(state).toContain('Accepted (9)');
  expect(state).not.toMatch(/signed/i);
  expect(state).not.toContain('Does Kazakhstan give money?');
  const titles = await page.locator('.density title').allTextContents();
  expect(titles.filter((title) => /(February|March) 2026/.test(title) && !title.endsWith(': 0 events'))).toEqual([]);
  expect(await page.locator('.counts').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'The story so far' }).isVisible()).toBe(false);
  await clear(page).click();
  await expect.poll(() => page.locator('[data-story-status=standings]').innerText()).toContain('Signed: Kazakhstan');
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

test('a day before the first source is answered in a line, at the top and beside the date, and can be handed on', async () => {
  const faults: string[] = [];
  const page = await open('', {}, (opened) => opened.on('pageerror', (error) => faults.push(error.message)));
  const all = (await shown(page)).length;
  const answer = 'Nothing of this story was known on that day; the first source is of about 19 January 2026.';
  expect(await page.getByText(answer).count()).toBe(1);
  expect(await page.getByText(answer).isVisible()).toBe(false);
  await control(page, 'known').fill('2026-01-18');
  await control(page, 'known').blur();
  expect(await status(page)).toBe(`0 of ${all} events. ${answer}`);
  const shared = await open(new URL(page.url()).search);
  expect(new URL(shared.url()).search).toBe('?known=2026-01-18');
  expect(await shared.locator('header ~ p').getByText(answer).isVisible()).toBe(true);
  expect(await shown(shared)).toEqual([]);
  await control(page, 'known').fill('2026-01-19');
  await control(page, 'known').blur();
  expect((await shown(page)).length).toBeGreaterThan(10);
  expect(await page.getByText(answer).isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('a day after the last source has the whole story, without the summary of now, and can be handed on', async () => {
  const page = await open('?known=2030-01-01');
  await expect.poll(() => page.locator('[data-known-day-text]').innerText()).toBe('as things stood 5 March 2026');
  expect(await status(page)).toMatch(/^All /);
  expect(new URL(page.url()).search).toBe('?known=2030-01-01');
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('5 March 2026');
});

test('what was still to come is judged by the day that is chosen, between days of publication too', async () => {
  const page = await open('?known=2029-01-30');
  const toCome = page.locator('[data-story-status=latest] section[aria-labelledby=upcoming]');
  const dates = () => toCome.locator('.date:visible').allInnerTexts();
  const choose = async (day: string) => {
    await control(page, 'known').fill(day);
    await control(page, 'known').blur();
  };
  await expect.poll(dates).toEqual(['about January 2029', 'about 2031']);
  await choose('2029-01-31');
  await expect.poll(dates).toEqual(['about 2031']);
  await choose('2032-01-01');
  await expect.poll(() => toCome.isVisible()).toBe(false);
  await choose('2028-01-01');
  await expect.poll(dates).toEqual(['about January 2029', 'about 2031']);
  await clear(page).click();
  await expect.poll(dates).toEqual(['about January 2029', 'about 2031']);
});

test('slider and date say what of an earlier day is told as it is now, in the words of the pages of those days', async () => {
  const page = await open('known/2026-02/');
  const note = await page.locator('header .note').innerText();
  expect(note).toMatch(/^Events are described as we know them today.* A source whose exact day is not known /);
  await page.goto(new URL('/', page.url()).href);
  for (const field of [page.getByRole('slider'), control(page, 'known')]) {
    const id = await field.getAttribute('aria-describedby');
    expect(await page.locator(`#${id!}`).innerText()).toBe(note);
  }
});

test('before the first report nothing was known, and where what was known cannot be loaded nothing is made up', async () => {
  const page = await open('?known=2026-01-01');
  expect(await shown(page)).toEqual([]);
  expect((await page.locator('[data-story-status=standings]').innerText()).trim()).toBe('');
  await page.route('**/known/**', (route) => route.abort());
  await control(page, 'known').fill('2026-01-22');
  await control(page, 'known').blur();
  await expect.poll(() => page.locator('[data-known-day-text]').innerText()).toContain('could not be loaded');
  expect((await page.locator('[data-story-status=standings]').innerText()).trim()).toBe('');
  await page.unroute('**/known/**');
  await control(page, 'known').fill('2026-01-23');
  await control(page, 'known').blur();
  await expect.poll(() => page.locator('[data-story-status=standings]').innerText()).toContain('Accepted (9)');
});

test('until what was known has been loaded, nothing stands there that was not known', async () => {
  const page = await open('');
  await page.route('**/known/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('[data-known-day-text]').innerText()).toBe('loading…');
  expect((await page.locator('[data-story-status=latest]').innerText()).trim()).toBe('');
  await expect.poll(() => page.locator('[data-story-status=latest]').innerText()).toContain('What happened last');
});
