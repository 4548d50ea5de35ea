import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { KINDS, type Kind } from './kinds.ts';
import { site } from './provided.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Opens a page of the site in a context of its own, which is closed after the test.
 *
 * @param path its address within the site
 * @param watch called with the page, and waited for, before it asks for anything
 */
export type Open = (path: string, options?: BrowserContextOptions, watch?: Watch) => Promise<Page>;

type Watch = (page: Page) => unknown;

/** Starts a browser for the tests of a file and gives what opens pages in it. */
export function useChromium(name: 'story' | 'underPath' | 'secondStory' = 'story'): Open {
  let browser: Browser;
  beforeAll(async () => {
    const { path, environment } = inject('chromium');
    const env = { ...(process.env as Record<string, string>), ...environment };
    browser = await chromium.launch({ executablePath: path, args: FLAGS, env });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return async (path, options = {}, watch) => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await watch?.(page);
    await page.goto(site(name).url + path);
    return page;
  };
}

/** Opens a page of a kind, as `Open` does, and waits until it shows all it has to show. */
export async function openKind(open: Open, kind: Kind, ...rest: Tail<Parameters<Open>>): Promise<Page> {
  const page = await open(KINDS[kind], ...rest);
  if (kind === 'search with results') await page.locator('#results li').first().waitFor();
  return page;
}

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;
