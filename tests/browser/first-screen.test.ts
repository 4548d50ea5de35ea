import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { all, readablePagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/* What a reader asks who comes from the home page, and where the answer begins on a telephone. */

const open = useChromium('story');
/** What became known on a day, on its page. */
const NEWS = '[aria-labelledby=news] li a';
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
  const pages = await readablePagesOf(site('story'));
  const days = pages.filter((page) => /^known\/\d/.test(page.path) && all(page, NEWS).length > 0);
  expect(await bottomOf(await open(days.at(-1)!.path, PHONE), NEWS)).toBeLessThanOrEqual(PHONE.viewport.height);
});

async function bottomOf(page: Page, selector: string): Promise<number> {
  const { y, height } = (await page.locator(selector).first().boundingBox())!;
  return y + height;
}
