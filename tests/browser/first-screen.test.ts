import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';

/* What a reader asks who comes from the home page, and where the answer begins on a telephone. */

const open = useChromium('story');
const PHONE = { viewport: { width: 360, height: 740 } };

const QUESTIONS = [
  ['who pledges what now', 'pledges/', 'tbody th[scope=row]'],
  ['who has joined', 'standings/', '.standings li a + a'],
  ['how the sources differ', 'compare/', 'tbody th[scope=row]'],
] as const;

test.each(QUESTIONS)('tells %s in the first screen of "%s"', async (_, path, answer) => {
  expect(await bottomOf(await open(path, PHONE), answer)).toBeLessThanOrEqual(PHONE.viewport.height);
});

test('tells what was known on a day in the first screen of its page', async () => {
  const days = await open('known/', PHONE);
  const day = await days.locator('main .records a').first().getAttribute('href');
  const page = await open(day!.replace(/^\//, ''), PHONE);
  expect(await bottomOf(page, '[aria-labelledby=news] li a')).toBeLessThanOrEqual(PHONE.viewport.height);
});

async function bottomOf(page: Page, selector: string): Promise<number> {
  const { y, height } = (await page.locator(selector).first().boundingBox())!;
  return y + height;
}
