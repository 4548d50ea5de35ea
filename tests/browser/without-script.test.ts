import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';
import type { Kind } from '../setup/kinds.ts';

const open = useChromium();

const READ: readonly Kind[] = [
  'home',
  'oldest first',
  'event',
  'person',
  'country',
  'agreement',
  'source',
  'list of actors',
  'list of entities',
  'list of sources',
  'list of questions',
  'question',
  'question about lists',
  'list of bodies',
  'standings',
  'standings on a day',
  'pledges',
  'about',
  'not found',
];

test.each(READ)('the page "%s" says the same and leads to the same with JavaScript off', async (kind) => {
  const [withScript, without] = [
    await mainOf(await openKind(open, kind)),
    await mainOf(await openKind(open, kind, { javaScriptEnabled: false })),
  ];
  expect(without.text).toBe(withScript.text);
  expect(without.links).toEqual(withScript.links);
  expect(without.text.length).toBeGreaterThan(100);
});

test('with JavaScript off the search page leads to the lists of everything', async () => {
  const { links } = await mainOf(await open('search/?q=Tokayev', { javaScriptEnabled: false }));
  expect(links).toEqual(expect.arrayContaining(['/', '/actors/', '/entities/', '/sources/']));
});

/** What a reader is given to read and to follow. */
async function mainOf(page: Page) {
  const main = page.locator('main');
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return { text: await main.innerText(), links };
}
