import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { emptyPage } from '../setup/chromium.ts';
import { pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/* A copy of the second story that may lie in any folder, opened from the disk, and under a path of a host. */

const ROOTS = { disk: () => `${pathToFileURL(site('portable').folder).href}/`, host: () => site('portable').url };
const EVENT = 'events/2021-03-12-ferry-stops/index.html';

const opened: Page[] = [];
const faults: string[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
  expect(faults.splice(0)).toEqual([]);
});

/** A page of which everything that a browser complains of is a fault. */
async function open(address: string): Promise<Page> {
  const page = await emptyPage();
  opened.push(page);
  page.on(
    'console',
    (message) => /error|warning/.test(message.type()) && faults.push(`${page.url()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on(
    'requestfailed',
    (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && faults.push(request.url()),
  );
  await page.goto(address);
  return page;
}

/** One page of each sort that stays, by the shape of its address; every such page in a full run. */
async function samples(): Promise<readonly string[]> {
  const staying = (await pagesOf(site('portable'))).filter(({ html }) => !html.includes(' data-moved-to='));
  const files = staying.map(({ file }) => file);
  if (process.env['FULL']) return files;
  const sorts = Map.groupBy(files, (file) =>
    file.replace(/[^/]*\d[^/]*\//g, '0/').replace(/^([^/]+)\/(?!known\/|0\/)[^/]+\//, '$1/x/'),
  );
  return [...sorts.values()].map(([first]) => first!);
}

test('no page of any sort makes a browser complain when it is opened from a disk', async () => {
  const page = await open(`${ROOTS.disk()}index.html`);
  const files = await samples();
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) await page.goto(ROOTS.disk() + file);
});

describe.each(['disk', 'host'] as const)('a copy that is opened from a %s', (place) => {
  const root = ROOTS[place];

  test('narrows the timeline, to words and to what was known on a day, and goes back', async () => {
    const page = await open(`${root()}timeline/index.html?actor=seychelles`);
    const count = page.locator('[data-result-count]');
    await expect.poll(() => count.textContent()).toBe('5 of 9 events');
    await page.locator('[data-controls]').evaluate((controls) => ((controls as HTMLDetailsElement).open = true));
    await page.fill('[data-filters] [name=q]', 'harbour');
    await expect.poll(() => count.textContent()).toBe('1 of 9 events');
    expect(page.url()).toBe(`${root()}timeline/index.html?q=harbour&actor=seychelles`);
    await page.goBack();
    await expect.poll(() => count.textContent()).toBe('5 of 9 events');
    await page.goto(`${root()}timeline/index.html?known=2021-03-20`);
    await expect.poll(() => count.textContent()).toBe('4 of 9 events');
    await expect.poll(() => page.locator('[data-story-status]').first().textContent()).toContain('What happened last');
    await page.locator('[data-event]:visible a').first().click();
    await expect.poll(() => page.url()).toMatch(/\/known\/[\d-]+\/index\.html\?known=2021-03-20$/);
    await expect.poll(() => page.locator('.known-banner').textContent()).toContain('As known on 20 March 2021');
  });

  test('finds a name as it is typed, and opens its page', async () => {
    const page = await open(root() + EVENT);
    await page.keyboard.press('/');
    await page.keyboard.type('salma');
    await page.locator('[role=option]').first().waitFor();
    expect(await page.locator('[role=option]').count()).toBe(place === 'disk' ? 2 : 3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(`${root()}actors/salma-hadidi/index.html`);
  });

  test('searches names everywhere, and the text of pages on a host alone, which it says', async () => {
    const page = await open(`${root()}about/index.html`);
    await page.fill('#site-search', 'harbour');
    await page.press('#site-search', 'Enter');
    const status = page.locator('#search-status');
    await expect.poll(() => status.textContent()).toMatch(/3 names.* for “harbour”\.$/);
    expect(page.url()).toBe(`${root()}search/index.html?q=harbour`);
    expect((await status.textContent())!.includes('opened from a disk')).toBe(place === 'disk');
    expect(await page.locator('.narrow').count()).toBe(place === 'disk' ? 0 : 1);
    expect(await page.locator('#search-again').isVisible()).toBe(false);
    await page.locator('#results a').last().click();
    await expect.poll(() => page.url()).toMatch(/\/index\.html$/);
  });

  test('shows the card of a link, and pages as of a day', async () => {
    const page = await open(root() + EVENT);
    await page.locator('main a[href*="actors/seychelles"]').first().hover();
    await page.getByText('An island state in the Indian Ocean.').waitFor();
    await page.goto(`${root()}actors/seychelles/index.html`);
    await page.locator('[data-as-known]').click();
    await page.fill('dialog [name=known]', '2021-04-10');
    expect(await page.locator('dialog [name=since]').count()).toBe(place === 'disk' ? 0 : 1);
    await page.press('dialog [name=known]', 'Enter');
    await expect.poll(() => page.url()).toBe(`${root()}actors/seychelles/known/2021-04-02/index.html?known=2021-04-10`);
  });

  test('leads on from former addresses and folders, and shows the latest of an actor in a frame', async () => {
    const page = await open(`${root()}differences/index.html`);
    await expect.poll(() => page.url()).toBe(`${root()}questions/index.html`);
    await page.goto(`${root()}events/index.html`);
    await expect.poll(() => page.url()).toBe(`${root()}timeline/index.html`);
    await page.goto(`${root()}embed/timeline/index.html?actor=comoros`);
    await expect.poll(() => page.title()).toContain('Timeline: Comoros');
    await page.locator('h1 a').click();
    await expect.poll(() => page.url()).toBe(`${root()}actors/comoros/index.html`);
  });

  test('copies the address on the published site', async () => {
    const page = await open(root() + EVENT);
    const copied = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          navigator.clipboard.writeText = (text) => {
            resolve(text);
            return Promise.resolve();
          };
        }),
    );
    await page.locator('button[data-copy]').first().click();
    expect(await copied).toBe(`${site('secondStory').address}events/2021-03-12-ferry-stops/`);
  });
});
