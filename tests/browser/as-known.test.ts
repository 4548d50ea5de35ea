import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { site } from '../setup/provided.ts';
import { violationsOf } from './looks.ts';

const open = useChromium();
const DAY = '2021-04-10';
/** A page of each kind that is kept by days, by its path; the day that it is of when asked for as of 10 April 2021. */
const KEPT = {
  'events/2021-03-12-ferry-stops/': '2021-04-02',
  'actors/seychelles/': '2021-04-02',
  'actors/salma-hadidi/': '2021-04',
  'entities/lantern-strait-agreement/': '2021-04-02',
  'questions/sailings-a-week/': '2021-04',
  'sources/2021-03-15-harbour-lamp-ferry-stops/': '2021-04-02',
  'standings/lantern-strait-agreement/': '2021-04-02',
  'questions/': '2021-04-02',
  'sources/': '2021-04-02',
  'pledges/': '2021-04-02',
} as const;

const banner = (page: Page) => page.locator('.known-banner');

/** Asks by the control at the top of a page. */
async function ask(page: Page, known: string, since = ''): Promise<void> {
  await page.getByText('As known on…').click();
  await page.getByLabel('Show only what was known on').fill(known);
  if (since) await page.getByLabel('Mark what is new since').fill(since);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForURL(/known=/);
}

describe('a page as known on a day', () => {
  test.each(Object.entries(KEPT))('is shown when the control of %s is asked for it', async (path, iso) => {
    const page = await open(path);
    await ask(page, DAY);
    await page.waitForURL(`${site('secondStory').url}${path}known/${iso}/?known=${DAY}`);
    await banner(page)
      .getByText(/^As known on 10 April 2021\./)
      .waitFor();
    if (!path.startsWith('standings/')) expect(await page.title()).toContain(', as known on 10 April 2021 · ');
    const sources = page.locator('main a[href*="/sources/2"]');
    const links = await sources.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.filter((href) => /\/sources\/(?:2021-06|2022)/.test(href))).toEqual([]);
  });

  test('is shown for the address of the page with the day in it, and keeps the part that it leads to', async () => {
    const page = await open(`events/2021-03-12-ferry-stops/?known=${DAY}#sources`);
    await page.waitForURL(/\/known\/2021-04-02\/\?known=2021-04-10#sources$/);
  });

  test('is not shown for a day that no calendar has, which some browsers take for the day after the month', async () => {
    const page = await open('actors/seychelles/?known=2021-04-31');
    await page.waitForLoadState('networkidle');
    expect(page.url()).toContain('/actors/seychelles/?known=2021-04-31');
    expect(await banner(page).isVisible()).toBe(false);
  });

  test('leads back to now', async () => {
    const page = await open(`actors/seychelles/?known=${DAY}`);
    await banner(page).getByRole('link', { name: 'Back to now' }).click();
    await page.waitForURL(`${site('secondStory').url}actors/seychelles/`);
    expect(await banner(page).isVisible()).toBe(false);
  });

  test('leads to other pages as of the same day, and through these to more', async () => {
    const page = await open(`events/2021-03-12-ferry-stops/known/2021-04-02/?known=${DAY}`);
    await banner(page).getByText('10 April 2021').waitFor();
    await page.locator('main').getByRole('link', { name: 'Seychelles' }).first().click();
    await page.waitForURL(/actors\/seychelles\/known\/2021-04-02\/\?known=2021-04-10$/);
    await banner(page).getByText('10 April 2021').waitFor();
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Questions' }).click();
    await page.waitForURL(/questions\/known\/2021-04-02\/\?known=2021-04-10$/);
    await banner(page).getByText('10 April 2021').waitFor();
    await page.getByRole('link', { name: 'Sources side by side' }).first().click();
    await page.waitForURL(/compare\/known\/[\d-]+\/\?known=2021-04-10$/);
    await banner(page).getByText('10 April 2021').waitFor();
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click();
    await page.waitForURL(/about\/\?known=2021-04-10$/);
    await banner(page).getByText('You are reading what was known on 10 April 2021. This page is of now.').waitFor();
  });

  test('shows nothing of what nobody had told of yet, not even its title', async () => {
    const page = await open(`events/2021-06-18-states-join/?known=${DAY}`);
    await page.getByRole('heading', { name: 'Nothing of this was known on 10 April 2021' }).waitFor();
    const now = await open('events/2021-06-18-states-join/');
    const title = await now.locator('h1').innerText();
    expect(await page.locator('body').innerText()).not.toContain(title);
    expect(await page.title()).not.toContain(title);
  });

  test('is what the home page leads to as well, and the timeline hands its day on', async () => {
    const page = await open('');
    await ask(page, DAY);
    await page.waitForURL(`${site('secondStory').url}known/2021-04-02/?known=${DAY}`);
    const timeline = await open(`timeline/?known=${DAY}`);
    await timeline.getByText('As known on 10 April 2021').first().waitFor();
    const event = timeline.locator('[data-timeline] li:not([hidden]) a[href*="/events/"]').first();
    await expect.poll(() => event.hover().then(() => event.getAttribute('href'))).toContain(`known=${DAY}`);
  });

  test('has no card with what is known now', async () => {
    const page = await open(`events/2021-03-12-ferry-stops/known/2021-04-02/?known=${DAY}`);
    await banner(page).getByText('10 April 2021').waitFor();
    await page.locator('main').getByRole('link', { name: 'Seychelles' }).first().hover();
    await page.waitForTimeout(700);
    expect(await page.locator('.hover-card:visible, [popover]:popover-open').count()).toBe(0);
  });

  test('says so where it cannot be loaded', async () => {
    const page = await open(`actors/seychelles/?known=${DAY}`, {}, (opened) =>
      opened.route('**/known/days.json', (route) => route.abort()),
    );
    await page.getByText('Not loaded: this page is of now.').waitFor();
  });

  test('names its day in print', async () => {
    const page = await open('actors/seychelles/known/2021-04-02/');
    await page.emulateMedia({ media: 'print' });
    expect(await banner(page).innerText()).toMatch(/^As known on 2 April 2021\./);
    expect(await banner(page).isVisible()).toBe(true);
    expect(await page.getByText('As known on…').isVisible()).toBe(false);
  });
});

describe('two days', () => {
  test('are compared on a page: what is new is marked, what is gone is listed', async () => {
    const page = await open('questions/price-of-the-pier/');
    await ask(page, '2021-06-25', '2021-04-03');
    await banner(page)
      .getByText(/^Since 3 April 2021: \d+\s+lines new or changed, \d+ no longer here\.$/)
      .waitFor();
    const marked = (await page.locator('main .is-new').allTextContents()).map((text) => text.trim());
    expect(marked.length).toBeGreaterThan(2);
    expect(marked.every((text) => text.startsWith('New or changed:'))).toBe(true);
    expect(marked.join(' ')).toContain('Sources differ');
    await banner(page).getByText('What this page said on 3 April 2021 and says no more').click();
    expect(await banner(page).locator('li').count()).toBeGreaterThan(0);
  });

  test('on which a page said the same are told to be so', async () => {
    const page = await open('questions/cause-of-the-crack/known/2021-03-15/?known=2021-06-25&since=2021-04-03');
    await banner(page).getByText('Since 3 April 2021: nothing new on this page.').waitFor();
    expect(await page.locator('.is-new').count()).toBe(0);
  });

  test('on the first of which nothing of the page was known make all of it new', async () => {
    const page = await open('questions/price-of-the-pier/?known=2021-06-25&since=2021-03-16');
    await banner(page).getByText('Since 16 March 2021: all of this page is new.').waitFor();
  });
});

describe('the control for days', () => {
  test('works by the keyboard, moves nothing, and offers no day outside the story', async () => {
    const page = await open('events/2021-03-12-ferry-stops/');
    const before = await page.locator('h1').boundingBox();
    await page.getByText('As known on…').focus();
    await page.keyboard.press('Enter');
    const field = page.getByLabel('Show only what was known on');
    await field.waitFor();
    expect(await page.locator('h1').boundingBox()).toEqual(before);
    expect(await field.getAttribute('min')).toBe('2019-01-01');
    expect(await field.getAttribute('max')).toBe('2022-01-01');
    expect(await page.locator('#known-days option').count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await field.waitFor();
    await field.fill('2023-01-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(page.url()).not.toContain('known=');
    await field.fill(DAY);
    await field.press('Enter');
    await page.waitForURL(/known=2021-04-10/);
  });

  test.each([360, 1280])('fits a screen of %d px', async (width) => {
    const page = await open('events/2021-03-12-ferry-stops/', { viewport: { width, height: 740 } });
    await page.getByText('As known on…').click();
    await page.getByLabel('Show only what was known on').waitFor();
    const panel = (await page.locator('dialog').boundingBox())!;
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('leads without a script to a list of all days, and a page of a day says which and leads back', async () => {
    const page = await open('events/2021-03-12-ferry-stops/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'As known on…' }).click();
    expect(await page.locator('main li a').count()).toBeGreaterThan(5);
    await page.getByRole('link', { name: '20 June 2021' }).click();
    await page.getByRole('heading', { name: 'What was known on 20 June 2021' }).waitFor();
    await page.goto(`${site('secondStory').url}actors/seychelles/known/2021-04-02/`);
    await page.getByText(/^As known on 2 April 2021\./).waitFor();
    await page.getByRole('link', { name: 'Back to now' }).click();
    await page.waitForURL(`${site('secondStory').url}actors/seychelles/`);
  });
});

test.each([
  'actors/seychelles/known/2021-04-02/?known=2021-04-10',
  'questions/price-of-the-pier/known/2021-06-20/?known=2021-06-25&since=2021-04-03',
  'events/2021-06-18-states-join/?known=2021-04-10',
  'about/?known=2021-04-10',
])('axe finds nothing on %s, with the control opened', async (path) => {
  const page = await open(path);
  await banner(page).getByText('2021').first().waitFor();
  await page.getByText('As known on…').click();
  await page.getByLabel('Show only what was known on').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});
