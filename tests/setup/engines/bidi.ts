import puppeteer, { type Browser, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';
import { WINDOW, type EngineBrowser, type Run, type Tab } from './tab.ts';

/** Starts a browser that speaks WebDriver BiDi by itself, as Firefox does, or through what Puppeteer brings for Chromium. */
export async function startByBidi(options: LaunchOptions): Promise<EngineBrowser> {
  const browser = await puppeteer.launch({ protocol: 'webDriverBiDi', defaultViewport: WINDOW, ...options });
  return { newTab: () => newTab(browser), stop: () => browser.close() };
}

/** Chromium tells so of a transition between pages that it had no time to show. */
const OF_BROWSER = 'Transition was aborted';

async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  return { ...tabOf(page), close: () => context.close() };
}

function tabOf(page: Page): Omit<Tab, 'close'> {
  const { keyboard, mouse } = page;
  const complaints: string[] = [];
  page.on('pageerror', (error) => String(error).includes(OF_BROWSER) || complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  return {
    open: (url) => page.goto(url),
    // Waits for nothing: a page that the browser kept is not loaded again, which Puppeteer would wait for.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    run: page.evaluate.bind(page) as unknown as Run,
    keyDown: (key) => keyboard.down(key as KeyInput),
    keyUp: (key) => keyboard.up(key as KeyInput),
    moveTo: (x, y) => mouse.move(x, y),
    buttonDown: () => mouse.down(),
    buttonUp: () => mouse.up(),
    print: (height) => page.pdf({ width: '21cm', height: `${height}cm` }),
    complaints,
  };
}
