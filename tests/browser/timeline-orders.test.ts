import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { control, shown } from './a-timeline.ts';

const open = useChromium();

test.each(['timeline/', 'oldest-first/', 'as-it-became-known/'])(
  'the page /%s begins with its events',
  async (path) => {
    const page = await open(path);
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
    expect(await top('[data-event]')).toBeLessThan(await top('.so-far'));
  },
);

test('the links to other orders keep the filters', async () => {
  const page = await open('timeline/?kind=statement');
  await page.getByRole('link', { name: 'Oldest first' }).click();
  await page.waitForURL('**/oldest-first/?kind=statement');
  expect(await control(page, 'kind').inputValue()).toBe('statement');
});

test('two kinds of clock: the order in which events became known has its own page, on which filters work too', async () => {
  const page = await open('timeline/');
  await page.getByRole('link', { name: 'As it became known' }).click();
  await page.waitForURL('**/as-it-became-known/**');
  await control(page, 'kind').selectOption('signing');
  expect(await shown(page)).toEqual(['2019-lantern-strait-agreement']);
  const item = page.locator('[data-event="2019-lantern-strait-agreement"]');
  expect(await item.innerText()).toMatch(/^15 Mar[^]*Happened: 2019/);
});
