import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { site } from '../setup/provided.ts';
import { clear, control, shown, status } from './a-timeline.ts';

const open = useChromium();

test('as known on a day, later reports are hidden, and standings and differences are as of then', async () => {
  const page = await open('timeline/?known=2021-03-31');
  await page.locator('[data-story-status=standings] a[href*="/known/"]').first().waitFor();
  const ids = await shown(page);
  expect(ids).toContain('2021-03-12-ferry-stops');
  expect(ids).not.toContain('2021-06-18-states-join');
  const state = await page.locator('[data-story-status=standings]').innerText();
  expect(state).toContain('Ratified: Seychelles');
  expect(state).not.toMatch(/accepted/i);
  expect(state).not.toContain('What would the pier cost?');
  const titles = await page.locator('.density title').allTextContents();
  expect(titles.filter((title) => /(April|May|June) 2021|2022/.test(title) && !title.endsWith(': 0 events'))).toEqual(
    [],
  );
  expect(await page.locator('.counts').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'The story so far' }).isVisible()).toBe(false);
  await clear(page).click();
  await expect.poll(() => page.locator('[data-story-status=standings]').innerText()).toContain('Invited (2)');
  expect(await page.getByRole('heading', { name: 'The story so far' }).isVisible()).toBe(true);
});

test('the day of knowledge is chosen by keyboard on the slider, which says the day in words', async () => {
  const page = await open('timeline/');
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('15 March 2021');
  expect(new URL(page.url()).search).toBe('?known=2021-03-15');
  await page.keyboard.press('End');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('now');
  expect(new URL(page.url()).search).toBe('');
});

test('a day before the first source is answered in a line, at the top and beside the date, and can be handed on', async () => {
  const faults: string[] = [];
  const page = await open('timeline/', {}, (opened) => opened.on('pageerror', (error) => faults.push(error.message)));
  const all = (await shown(page)).length;
  const answer = 'Nothing of this story was known yet on that day: our first source is from 15 March 2021.';
  expect(await page.getByText(answer).count()).toBe(1);
  expect(await page.getByText(answer).isVisible()).toBe(false);
  await control(page, 'known').fill('2021-03-14');
  await control(page, 'known').blur();
  expect(await status(page)).toBe(`0 of ${all} events. ${answer}`);
  const shared = await open('timeline/' + new URL(page.url()).search);
  expect(new URL(shared.url()).search).toBe('?known=2021-03-14');
  expect(await shared.locator('main > p').getByText(answer).isVisible()).toBe(true);
  expect(await shown(shared)).toEqual([]);
  await control(page, 'known').fill('2021-03-15');
  await control(page, 'known').blur();
  expect(await shown(page)).toEqual([
    '2021-03-14-crews-strike',
    '2021-03-13-minister-answers',
    '2021-03-12-ferry-stops',
    '2019-lantern-strait-agreement',
  ]);
  expect(await page.getByText(answer).isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('a day after the last source has the whole story, without the summary of now, and can be handed on', async () => {
  const page = await open('timeline/?known=2030-01-01');
  await expect.poll(() => page.locator('[data-known-day-text]').innerText()).toBe('as things stood 2022');
  expect(await status(page)).toMatch(/^All /);
  expect(new URL(page.url()).search).toBe('?known=2030-01-01');
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('2022');
});

test('what was still to come is judged by the day that is chosen, between days of publication too', async () => {
  const page = await open('timeline/?known=2023-01-30');
  const toCome = page.locator('[data-story-status=latest] section[aria-labelledby=upcoming]');
  const dates = () => toCome.locator('.day:visible').allInnerTexts();
  const choose = async (day: string) => {
    await control(page, 'known').fill(day);
    await control(page, 'known').blur();
  };
  await expect.poll(dates).toEqual(['about January 2023', 'about 2025']);
  await choose('2023-01-31');
  await expect.poll(dates).toEqual(['about 2025']);
  await choose('2026-01-01');
  await expect.poll(() => toCome.isVisible()).toBe(false);
  await choose('2022-12-01');
  await expect.poll(dates).toEqual(['about January 2023', 'about 2025']);
  await clear(page).click();
  await expect.poll(dates).toEqual(['about January 2023', 'about 2025']);
});

test('slider and date say what of an earlier day is told as it is now, in the words of the pages of those days', async () => {
  const page = await open('known/2021-04/');
  const note = await page.locator('main .note').innerText();
  expect(note).toMatch(
    /^Titles, dates, participants, languages and names are as we know them today.* A source of uncertain date counts from the first day it may have been published/,
  );
  await page.goto(`${site('secondStory').url}timeline/`);
  for (const field of [page.getByRole('slider'), control(page, 'known')]) {
    const id = await field.getAttribute('aria-describedby');
    expect(await page.locator(`#${id!}`).innerText()).toBe(note);
  }
});

test('before the first report nothing was known, and where what was known cannot be loaded nothing is made up', async () => {
  const page = await open('timeline/?known=2021-01-01');
  expect(await shown(page)).toEqual([]);
  expect((await page.locator('[data-story-status=standings]').innerText()).trim()).toBe('');
  await page.route('**/known/**', (route) => route.abort());
  await control(page, 'known').fill('2021-03-31');
  await control(page, 'known').blur();
  await expect.poll(() => page.locator('[data-known-day-text]').innerText()).toContain('could not be loaded');
  expect((await page.locator('[data-story-status=standings]').innerText()).trim()).toBe('');
  await page.unroute('**/known/**');
  await control(page, 'known').fill('2021-03-30');
  await control(page, 'known').blur();
  await expect.poll(() => page.locator('[data-story-status=standings]').innerText()).toContain('Ratified: Seychelles');
});

test('until what was known has been loaded, nothing stands there that was not known', async () => {
  const page = await open('timeline/');
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
