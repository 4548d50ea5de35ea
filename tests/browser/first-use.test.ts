import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium, waitsForFonts } from '../setup/chromium.ts';

const open = useChromium();

const SHARED = 'Object.assign(navigator, { share: (data) => (globalThis.shared = data, Promise.resolve()) })';

test('a click made before its words are loaded copies all the same, and is told of when they are', async () => {
  const page = await openKind(open, 'event', { permissions: ['clipboard-read', 'clipboard-write'] });
  const { held, release } = holding();
  await page.route(/copied\.browser/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Copy link' }).last().click();
  await expect.poll(() => clipboardOf(page)).toBe(page.url());
  release();
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
});

test('a key pressed before the suggestions are loaded is answered when they are', async () => {
  const page = await openKind(open, 'event');
  const { held, release } = holding();
  await page.route(/combobox\.browser/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('markaki');
  release();
  await page.locator('[role=option]').first().waitFor();
});

test('a page’s reference is copied whole, with its address', async () => {
  const page = await openKind(open, 'event', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Cite this page').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('status').filter({ hasText: 'Citation copied' }).waitFor();
  const copied = await clipboardOf(page);
  expect(copied).toBe((await page.locator('.reference').innerText()).replace(/\s+/g, ' '));
  expect(copied).toMatch(
    /“.+” \(event, 18 June 2021\)\. .+ https:\/\/\S+\/events\/2021-06-18-states-join\/ \(accessed \d+ [A-Z][a-z]+ \d{4}\)$/,
  );
});

test('where nothing may be copied, the reader is told to select the reference', async () => {
  const page = await openKind(open, 'event');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByText('Cite this page').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('status').filter({ hasText: 'select the text instead' }).waitFor();
});

test.each(['event', 'person', 'agreement', 'source', 'question'] as const)(
  'the page "%s" can be cited by keyboard alone, and its link copied from a place in it without that place',
  async (kind) => {
    const page = await openKind(open, kind, { permissions: ['clipboard-read', 'clipboard-write'] });
    const address = page.url();
    await page.goto(`${address}#main`);
    await page.getByText('Cite this page').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.reference').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Copy citation' }).waitFor();
    const copyLink = page.locator('.cite').getByRole('button', { name: 'Copy link' });
    const isFocused = () => copyLink.evaluate((button) => button === document.activeElement);
    // Past the copy of the reference, its files, and how the page is shown on another site.
    for (let i = 0; i < 8 && !(await isFocused()); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await clipboardOf(page)).toBe(address);
  },
);

test('with JavaScript off the reference can be read, and no button is there that would do nothing', async () => {
  const page = await openKind(open, 'event', { javaScriptEnabled: false });
  await page.getByText('Cite this page').click();
  expect(await page.locator('.reference').isVisible()).toBe(true);
  expect(await page.locator('main button:visible').count()).toBe(0);
});

test.each([
  ['under the title', 0],
  ['at the foot', 1],
])(
  'sharing is offered %s where the device can, without anything moving, and shares title and address',
  async (_, nth) => {
    const place = (page: Page) =>
      page
        .getByRole('button', { name: 'Copy link' })
        .nth(nth)
        .evaluate((button) => {
          const { left, top } = button.getBoundingClientRect();
          return [left, top + scrollY];
        });
    // A page that its typefaces reach too late keeps others, of another height.
    const without = await openKind(open, 'event', {}, waitsForFonts);
    expect(await without.getByRole('button', { name: 'Share' }).count()).toBe(0);
    const page = await openKind(open, 'event', {}, async (opened) => {
      await waitsForFonts(opened);
      await opened.addInitScript(SHARED);
    });
    await page.getByRole('button', { name: 'Share' }).nth(nth).click();
    expect(await page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared)).toEqual({
      title: await page.title(),
      url: page.url(),
    });
    expect(await place(page)).toEqual(await place(without));
  },
);

/** Something that waits until it is let go. */
function holding() {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  return { held, release: () => release(undefined) };
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
