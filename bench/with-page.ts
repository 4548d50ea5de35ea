import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, findInstalledChromium } from '../tests/setup/find-chromium.ts';

/** Opens a page in a browser of its own, gives it to `use`, and closes both. */
export async function withPage<Result>(url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  return withBrowser(findChromium, async (browser) => {
    const page = await browser.newPage();
    await page.goto(url);
    return use(page);
  });
}

/** Starts the browser that a reader on this machine would use, gives it to `use`, and closes it. */
export function withReadersBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  return withBrowser(findInstalledChromium, use);
}

async function withBrowser<Result>(find: typeof findChromium, use: (browser: Browser) => Promise<Result>) {
  const { path, environment } = await find();
  const env = { ...(process.env as Record<string, string>), ...environment };
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'], env });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
