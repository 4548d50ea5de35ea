import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';

const open = useChromium();

const shown = (page: Page) =>
  page.locator('[data-event]:visible').evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['event']!));
const status = (page: Page) => page.locator('[data-shown]').innerText();
const control = (page: Page, name: string) => page.locator(`[data-filters] [name=${name}]`);
const clear = (page: Page) => page.getByRole('button', { name: 'Clear' });

test('filters combine, and the number of events that are left is announced', async () => {
  const page = await open('');
  const all = await shown(page);
  expect(await status(page)).toBe(`All ${all.length} events`);
  await control(page, 'actor').selectOption('kazakhstan');
  const ofActor = await shown(page);
  expect(ofActor.length).toBeGreaterThan(3);
  expect(ofActor.length).toBeLessThan(all.length);
  await control(page, 'key').check();
  const keyOfActor = await shown(page);
  expect(ofActor).toEqual(expect.arrayContaining(keyOfActor));
  expect(keyOfActor.length).toBeLessThan(ofActor.length);
  expect(await status(page)).toBe(`${keyOfActor.length} of ${all.length} events`);
  expect(await page.locator('[data-shown]').getAttribute('role')).toBe('status');
});

test('an actor’s filter leaves the events of the actor’s own page', async () => {
  const page = await open('?actor=kazakhstan');
  const filtered = await shown(page);
  await page.goto(new URL('/actors/kazakhstan/', page.url()).href);
  const links = await page
    .locator('section[aria-labelledby=events] .title a')
    .evaluateAll((all) => all.map((link) => /events\/([^/]+)\//.exec(link.getAttribute('href')!)![1]!));
  expect(filtered).toEqual(links);
});

test('each choice says how many events it leaves, in view of the other filters, and is true', async () => {
  const page = await open('?language=fr');
  const before = await shown(page);
  const option = control(page, 'kind').locator('option[value=announcement]');
  const count = Number(/\((\d+)\)$/.exec((await option.textContent())!)![1]);
  expect(count).toBeGreaterThan(0);
  await control(page, 'kind').selectOption('announcement');
  expect(await shown(page)).toHaveLength(count);
  expect(count).toBeLessThan(before.length);
});

test('words are looked for as one types, without a step of history for each letter', async () => {
  const page = await open('');
  await control(page, 'kind').selectOption('announcement');
  await control(page, 'q').pressSequentially('davos');
  expect(await shown(page)).toEqual([]);
  await control(page, 'kind').selectOption('');
  expect(await shown(page)).toEqual(['2026-01-22-charter-signed']);
  const steps = [];
  for (let i = 0; i < 3; i++) {
    await page.goBack();
    steps.push(new URL(page.url()).search);
  }
  expect(steps).toEqual(['?q=davos&kind=announcement', '?kind=announcement', '']);
});

test('the address keeps the state: it is restored by Back and by whoever is sent it', async () => {
  const page = await open('');
  const all = await shown(page);
  await control(page, 'kind').selectOption('statement');
  const narrowed = await shown(page);
  await page.goBack();
  expect(await shown(page)).toEqual(all);
  await page.goForward();
  expect(await shown(page)).toEqual(narrowed);
  const shared = await open(new URL(page.url()).search);
  expect(await shown(shared)).toEqual(narrowed);
  expect(await control(shared, 'kind').inputValue()).toBe('statement');
});

test('an address with values that are not offered narrows nothing unseen', async () => {
  const page = await open('?kind=earthquake&actor=%22%5D&from=never');
  expect(await status(page)).toMatch(/^All /);
});

test('Back sets the control that has the focus too, so that the next change does not bring the old one along', async () => {
  const page = await open('');
  await control(page, 'kind').focus();
  await control(page, 'kind').selectOption('statement');
  await page.goBack();
  expect(await control(page, 'kind').inputValue()).toBe('');
  await control(page, 'key').check();
  expect(new URL(page.url()).search).toBe('?key=yes');
});

test('the links to other orders keep the filters', async () => {
  const page = await open('?kind=statement');
  await page.getByRole('link', { name: 'Oldest first' }).click();
  await page.waitForURL('**/oldest-first/?kind=statement#timeline');
  expect(await control(page, 'kind').inputValue()).toBe('statement');
});

test('a span that begins after it ends says so', async () => {
  const page = await open('?from=2026-03-01&to=2026-01-01');
  expect(await status(page)).toMatch(/^0 of \d+ events: the day in “From” is after the day in “To”$/);
});

test('a span is picked by touch as well, and scrolling over the strip picks none', async () => {
  const page = await open('', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });
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
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?from=2025-09-01&to=2025-1[12]/);
});

test('"Clear" brings everything back, and the focus to the first filter', async () => {
  const page = await open('?kind=statement&from=2026-01-01');
  const left = await shown(page);
  await clear(page).click();
  expect((await shown(page)).length).toBeGreaterThan(left.length);
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  expect(await clear(page).isVisible()).toBe(false);
});

test('headings and links of months without an event that is left are hidden', async () => {
  const page = await open('?from=2026-03-01');
  const headings = await page.locator('.columns h4:visible').allInnerTexts();
  expect(headings).toEqual(['March 2026']);
  expect(await page.getByRole('navigation', { name: 'Years and months' }).locator('a:visible').allInnerTexts()).toEqual(
    ['2026', expect.stringMatching(/^March/)],
  );
});

test('a span of time is picked on the strip by dragging, and shows in the two fields', async () => {
  const page = await open('');
  const bars = page.locator('.bars');
  await bars.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await bars.boundingBox())!;
  await page.mouse.move(x + width * 0.02, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.45, y + height / 2, { steps: 3 });
  await page.mouse.up();
  const [from, to] = [await control(page, 'from').inputValue(), await control(page, 'to').inputValue()];
  expect(from).toBe('2025-09-01');
  expect(to > '2025-11-01' && to < '2025-12-31').toBe(true);
  expect((await shown(page)).every((id) => id < '2026')).toBe(true);
  expect(await page.locator('[data-picked]').count()).toBeGreaterThan(5);
});

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

test('what is new and corrected since the last visit is marked, until all is marked as seen', async () => {
  const page = await open('');
  expect(await page.locator('[data-unseen]').count()).toBe(0);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('throughline-seen'))!;
    const memory = JSON.parse(localStorage.getItem(key)!) as { at: number; shown: Record<string, number> };
    memory.at -= 24 * 60 * 60 * 1000;
    delete memory.shown['2026-01-22-charter-signed'];
    memory.shown['2026-01-19-kazakhstan-accepts'] = -1;
    localStorage.setItem(key, JSON.stringify(memory));
  });
  await page.reload();
  expect(await page.locator('[data-visit]').innerText()).toMatch(
    /^1 new and 1 corrected since your last visit, \d+ \w+ \d{4}\./,
  );
  expect(await page.locator('[data-event="2026-01-22-charter-signed"] [data-unseen]').innerText()).toBe('New');
  expect(await page.locator('[data-event="2026-01-19-kazakhstan-accepts"] [data-unseen]').innerText()).toBe(
    'Corrected',
  );
  await page.reload();
  expect(await page.locator('[data-unseen]').count()).toBe(2);
  await page.getByRole('button', { name: 'Mark all as seen' }).click();
  expect(await page.locator('[data-unseen]').count()).toBe(0);
  await page.reload();
  expect(await page.locator('[data-unseen]').count()).toBe(0);
});

test('a browser that keeps nothing shows the timeline all the same', async () => {
  const faults: string[] = [];
  const page = await open('', {}, (opened) => {
    opened.on('pageerror', (error) => faults.push(error.message));
    void opened.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
  });
  expect(await status(page)).toMatch(/^All \d+ events$/);
  expect(faults).toEqual([]);
});

test('every control of the timeline is reached and worked by keyboard alone', async () => {
  const page = await open('');
  await control(page, 'q').focus();
  const reached = ['q'];
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(
      () => document.activeElement?.getAttribute('name') ?? document.activeElement?.getAttribute('type'),
    );
    if (name && reached.at(-1) !== name) reached.push(name);
  }
  expect(reached.slice(0, 10)).toEqual([
    'q',
    'kind',
    'actor',
    'entity',
    'language',
    'from',
    'to',
    'key',
    'range',
    'known',
  ]);
});

test('narrow, the filters and the months are behind disclosures, opened when the address narrows', async () => {
  const viewport = { width: 360, height: 800 };
  const page = await open('', { viewport });
  expect(await control(page, 'kind').isVisible()).toBe(false);
  await page.getByText('Filter, or go back to an earlier day').click();
  await control(page, 'kind').selectOption('statement');
  await page.getByText('Jump to a month').click();
  expect(await page.getByRole('navigation', { name: 'Years and months' }).getByRole('link').first().isVisible()).toBe(
    true,
  );
  const shared = await open('?kind=statement', { viewport });
  expect(await control(shared, 'kind').isVisible()).toBe(true);
});

test('two kinds of clock: the order in which events became known has its own page, on which filters work too', async () => {
  const page = await open('');
  await page.getByRole('link', { name: 'As it became known' }).click();
  await page.waitForURL('**/as-it-became-known/**');
  await control(page, 'kind').selectOption('signing');
  expect(await shown(page)).toEqual(['2026-01-22-charter-signed']);
  const item = page.locator('[data-event="2026-01-22-charter-signed"]');
  expect(await item.innerText()).toMatch(/^about Feb[^]*Happened: 22 January 2026/);
});
