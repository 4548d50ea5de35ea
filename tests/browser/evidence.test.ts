import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';

const open = useChromium();

/** A statement whose one source is quoted in French. */
const QUOTED = 'main li:has([data-evidence="2021-04-reponse-des-seychelles"] blockquote):has-text("talk again")';
const PATH = 'events/2021-04-02-talks/';

test.each([true, false])(
  'the evidence of a fact opens under it, with the place, the words and their translation (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const page = await open(PATH, { javaScriptEnabled });
    const fact = page.locator(QUOTED);
    expect(await fact.locator('blockquote').isVisible()).toBe(false);
    await fact.locator('summary').click();
    const words = (await fact.locator('details').innerText()).replace(/\s+/g, ' ');
    expect(words).toMatch(/, paragraph\s3 “Nous nous reverrons .* pas avant”/);
    expect(words).toContain('In translation: “We shall meet again');
    expect(words).toMatch(/Comoros and Seychelles → .+ No other source here says this\.$/);
    expect(await fact.locator('blockquote').getAttribute('lang')).toBe('fr');
  },
);

test('the card of a mark beside a fact shows the words of its source', async () => {
  const page = await open(PATH, { viewport: { width: 1280, height: 800 } });
  await page.locator(QUOTED).locator('sup.citation a').hover();
  await page.locator('#hover-card:popover-open').waitFor();
  expect(await page.locator('#hover-card').innerText()).toMatch(
    /paragraph\s3\s+“Nous nous reverrons[^]+No other source here says this\.$/,
  );
  expect(await page.locator('#hover-card p[lang=fr]').count()).toBe(1);
});

test('the evidence of every fact is printed', async () => {
  const page = await open(PATH);
  await page.emulateMedia({ media: 'print' });
  const isShown = await page
    .locator(QUOTED)
    .locator('blockquote')
    .evaluate(
      (quote) => quote.checkVisibility({ contentVisibilityAuto: true }) && quote.getBoundingClientRect().height > 0,
    );
  expect(isShown).toBe(true);
});

/** Where facts stand apart from their event, each with what its source says in French and in English. */
const ELSEWHERE = [
  ['an answer', 'questions/price-of-the-pier/', 'main tr:has(th:has-text("about €2 million")) td', 'two million'],
  ['a standing', 'actors/seychelles/', 'section[aria-labelledby=standings] [data-fact]', 'without regret'],
  ['a pledge', 'actors/seychelles/', '.data [data-fact]:has-text("about €2")', 'half each'],
  ['a statement', 'actors/seychelles/', 'section[aria-labelledby=statements] li', 'We shall meet again'],
  ['a standing among those of all', 'standings/lantern-strait-agreement/', '.data [data-fact]', 'without regret'],
  ['a pledge among all', 'pledges/', '.data [data-fact]', 'half each'],
] as const;

describe.each(ELSEWHERE)('the evidence of %s on its page', (_, path, selector, translation) => {
  const factOn = (page: Page) =>
    page.locator(selector).filter({ has: page.locator('blockquote'), hasText: translation });

  test.each([true, false])('is the place, in sight, and the words, which open (JavaScript: %s)', async (script) => {
    const page = await open(path, { javaScriptEnabled: script, hasTouch: true, viewport: { width: 360, height: 800 } });
    const fact = factOn(page).first();
    expect((await fact.innerText()).replace(/\s+/g, ' ')).toMatch(/about April 2021, paragraph\s\d/);
    expect(await fact.locator('blockquote').isVisible()).toBe(false);
    await fact.locator('summary').first().click();
    expect(await fact.locator('blockquote').getAttribute('lang')).toBe('fr');
    expect(await fact.innerText()).toContain(`In translation: “`);
    expect(await fact.innerText()).toContain(translation);
  });

  test('is on the card of its source, too', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 800 } });
    await factOn(page).first().locator('[data-evidence] > a').hover();
    await page.locator('#hover-card:popover-open').waitFor();
    const lines = await page.locator('#hover-card').innerText();
    expect(lines).toContain('Press release');
    expect(lines).toMatch(/paragraph\s\d\s+“/);
    expect(lines).toContain(translation);
  });

  test('is printed', async () => {
    const page = await open(path);
    await page.emulateMedia({ media: 'print' });
    const words = factOn(page).first().locator('blockquote');
    expect(await words.evaluate((quote) => quote.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  });
});

test('a fact that one source alone tells says so, and one that several tell does not', async () => {
  const page = await open('questions/price-of-the-pier/');
  const told = (
    await page.locator('section[aria-labelledby=answers] td[data-label="Who says so"]').allInnerTexts()
  ).map((text) => text.trim());
  expect(told.filter((text) => !/only in /i.test(text))).toEqual([]);
  const agreed = await open('questions/ports-served/');
  const several = agreed
    .locator('section[aria-labelledby=answers] td[data-label="Who says so"]')
    .filter({ hasText: ';' });
  expect((await several.allInnerTexts()).filter((text) => /only in /i.test(text))).toEqual([]);
});
