import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';

const open = useChromium();

/** A statement whose one source is quoted in French. */
const QUOTED = 'main li:has([data-evidence="2021-04-reponse-des-seychelles"] blockquote)';
const PATH = 'events/2021-04-02-talks/';

test.each([true, false])(
  'the evidence of a fact opens under it, with the place, the words and their translation (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const page = await open(PATH, { javaScriptEnabled });
    const fact = page.locator(QUOTED);
    expect(await fact.locator('blockquote').isVisible()).toBe(false);
    await fact.locator('summary').click();
    const words = (await fact.locator('details').innerText()).replace(/\s+/g, ' ');
    expect(words).toMatch(/, para\. 3 “Nous nous reverrons .* pas avant”/);
    expect(words).toContain('In translation: “We shall meet again');
    expect(words).toMatch(/Comoros and Seychelles → .+ No other source here says this\.$/);
    expect(await fact.locator('blockquote').getAttribute('lang')).toBe('fr');
  },
);

test('the card of a mark beside a fact shows the words of its source', async () => {
  const page = await open(PATH, { viewport: { width: 1280, height: 800 } });
  await page.locator(QUOTED).locator('sup.citation a').hover();
  await page.locator('#hover-card:popover-open').waitFor();
  expect(await page.locator('#hover-card').innerText()).toMatch(/para\. 3\s+“Nous nous reverrons/);
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
