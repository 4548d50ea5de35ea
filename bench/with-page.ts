import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../tests/setup/find-chromium.ts';

/** Opens a page in a browser of its own, gives it to `use`, and closes both. */
export async function withPage<Result>(url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const { path, environment } = await findChromium();
  const env = { ...(process.env as Record<string, string>), ...environment };
  const browser: Browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'], env });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await use(page);
  } finally {
    await browser.close();
  }
}
