import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';

const open = useChromium();
const TODAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

test('the link under the title opens the reference at the foot, which has today as the day it was read', async () => {
  const page = await openKind(open, 'event');
  const reference = page.locator('.reference');
  expect(await reference.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Cite', exact: true }).click();
  await expect.poll(() => reference.isVisible()).toBe(true);
  await expect.poll(() => reference.innerText()).toContain(`(accessed ${TODAY.format(new Date())})`);
});

test('what is copied as a citation has the day too', async () => {
  const page = await openKind(open, 'event', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Cite this page').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByText('Citation copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`(accessed ${TODAY.format(new Date())})`);
  expect(copied).toBe((await page.locator('.reference').innerText()).trim());
});

test('without script the reference has a blank to fill in', async () => {
  const page = await openKind(open, 'event', { javaScriptEnabled: false });
  await page.getByText('Cite this page').click();
  expect(await page.locator('.reference').innerText()).toContain('(accessed [day])');
});

test('the HTML that shows the page on another site is copied as it is offered', async () => {
  const page = await openKind(open, 'event', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Cite this page').click();
  await page.getByRole('button', { name: 'Copy HTML to embed this page' }).click();
  await page.getByText('HTML copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('link', { name: 'Embed this' }).click();
  expect(copied).toBe(await page.getByRole('textbox').inputValue());
});

test('a page that no other site can show offers no HTML to copy', async () => {
  const page = await openKind(open, 'source');
  await page.getByText('Cite this page').click();
  await page.getByRole('button', { name: 'Copy citation' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('button', { name: /HTML/ }).count()).toBe(0);
});

test('on a small telephone that can share, no way to hand the page on stands over another', async () => {
  const page = await openKind(open, 'event', { viewport: { width: 320, height: 700 } }, (opened) =>
    opened.addInitScript(() => Object.assign(navigator, { share: () => Promise.resolve() })),
  );
  await page.locator('.cite').getByRole('button', { name: 'Share' }).waitFor();
  const boxes = await Promise.all(
    [page.getByText('Cite this page'), page.locator('.ways')].map((part) => part.boundingBox()),
  );
  const [cite, ways] = boxes.map((box) => box!);
  expect(cite!.x + cite!.width <= ways!.x || cite!.y + cite!.height <= ways!.y).toBe(true);
});
