import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { site } from '../setup/provided.ts';

const BOX = 'header input[name=q]';
const open = useChromium();
const openUnderPath = useChromium('underPath');

describe('the search box', () => {
  test('has the focus after "/", and takes no slash', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    expect(await hasFocus(page, BOX)).toBe(true);
    expect(await page.locator(BOX).inputValue()).toBe('');
  });

  test('takes a slash that is typed in it', async () => {
    const page = await open('');
    await page.locator(BOX).click();
    await page.keyboard.type('a/b');
    expect(await page.locator(BOX).inputValue()).toBe('a/b');
  });

  test('does not take the focus from another field that a slash is typed in', async () => {
    const page = await open('about/');
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('textarea')));
    await page.locator('main textarea').pressSequentially('1/2');
    expect(await page.locator('main textarea').inputValue()).toBe('1/2');
  });
});

describe.each([
  ['Tokayev', 'actors/kassym-jomart-tokayev/'],
  ['Kazakhstan', 'actors/kazakhstan/'],
])('searching for "%s" from the home page', (query, path) => {
  test('leads to an address that says so, where the first result leads to whom it names', async () => {
    const page = await open('');
    await searchFor(page, query);
    expect(page.url()).toBe(`${site('story').url}search/?q=${query}`);
    expect(await firstResult(page)).toBe(site('story').url + path);
  });

  test('does the same on a site published under a path', async () => {
    const page = await openUnderPath('');
    await searchFor(page, query);
    expect(await firstResult(page)).toBe(site('underPath').url + path);
  });
});

describe('the search page', () => {
  test('shows the query in its box', async () => {
    const page = await open('search/?q=Tokayev');
    await page.locator('#results li').first().waitFor();
    expect(await page.locator(BOX).inputValue()).toBe('Tokayev');
  });

  test('gives each result one heading link, its kind and an excerpt', async () => {
    const page = await open('search/?q=Kazakhstan');
    await page.locator('#results li').first().waitFor();
    const results = await page.locator('#results ol > li').allInnerTexts();
    expect(results.length).toBeGreaterThan(3);
    expect(
      results.filter(
        (text) =>
          !/\b(?:Event|Person|Country|Organisation|Agreement|Document|Plan|Place|Source|Question)\b/i.test(text),
      ),
    ).toEqual([]);
  });

  test('shows markup in a query as the text it is', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const page = await open(`search/?q=${encodeURIComponent(markup)}`);
    await page.getByText(markup).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test('says so when nothing is found', async () => {
    const page = await open('search/?q=zzzzqqqq');
    await page.getByText(/nothing found/i).waitFor();
    expect(await page.locator('#results li').count()).toBe(0);
  });

  test('has its results again after a result was opened and left with Back', async () => {
    const page = await open('search/?q=Tokayev');
    const first = page.locator('#results li a').first();
    const title = await first.innerText();
    await first.click();
    await page.waitForURL(/\/actors\//);
    await page.goBack();
    await page.locator('#results li').first().waitFor();
    expect(await page.locator('#results li a').first().innerText()).toBe(title);
    expect(await page.locator(BOX).inputValue()).toBe('Tokayev');
  });
});

async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator(BOX).fill(query);
  await page.locator(BOX).press('Enter');
  await page.waitForURL(/\/search\//);
}

/** The address that the first link of the first result leads to. */
async function firstResult(page: Page): Promise<string> {
  const link = page.locator('#results ol > li').first().locator('a').first();
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => element === document.activeElement);
}
