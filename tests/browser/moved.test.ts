import { describe, expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';

const open = useChromium();
const FORMER = 'events/2021-03-12-pier-cracks/';
const NOW = '/events/2021-03-12-ferry-stops/';
const FACT = '#statement-eleni-markaki-a-repair-would-take-about-a-year';

describe('a link to a fact at a former address of its event', () => {
  test('leads to the fact on the page as it is now', async () => {
    const page = await open(FORMER + FACT);
    await page.waitForURL((url) => url.pathname.endsWith(NOW) && url.hash === FACT);
    expect(await page.locator('li:has(> :target)').innerText()).toContain('A repair would take about a year.');
  });

  test('leads, with JavaScript off, to a link to the fact', async () => {
    const page = await open(FORMER + FACT, { javaScriptEnabled: false });
    await page.locator('li:has(> :target) a').click();
    await page.waitForURL((url) => url.pathname.endsWith(NOW) && url.hash === FACT);
  });
});

test('a former address of another page leads on with JavaScript off too', async () => {
  const page = await open('actors/selma-hadidi/', { javaScriptEnabled: false });
  await page.waitForURL(/\/actors\/captain-salma-hadidi\/$/);
});

test('an address of a page as of a day that is kept no more leads to the page, asked for as of that day', async () => {
  const page = await open(`${NOW.slice(1)}known/1999-03-12/${FACT}`);
  await page.waitForURL((url) => url.pathname.endsWith(NOW) && url.search === '?known=1999-03-12' && url.hash === FACT);
});
