import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterEach, expect, inject, type ProvidedContext } from 'vitest';
import { KINDS, type Kind } from './kinds.ts';
import { site } from './provided.ts';

/**
 * Opens a page of the site in a context of its own, which is closed after the test.
 *
 * @param path its address within the site
 * @param watch called with the page, and waited for, before it asks for anything
 */
export type Open = (path: string, options?: Options, watch?: Watch) => Promise<Page>;

/** Options of the context; and whether the page is opened as an installed browser does it, at three times the cost. */
type Options = BrowserContextOptions & { readonly inInstalled?: boolean };

type Watch = (page: Page) => unknown;
type Name = 'story' | 'underPath' | 'secondStory';

/**
 * Gives what opens pages of a site, in the browser of this worker. A test of which a page does what its policy forbids
 * fails at its end, but where that is what it looks at.
 */
export function useChromium(name: Name = 'secondStory', { isRefused = false } = {}): Open {
  const opened: Page[] = [];
  const refused: string[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    if (!isRefused) expect(refused.splice(0)).toEqual([]);
  });
  return async (path, options, watch) => {
    const page = await openPage(name, path, options, (starting) => {
      starting.on('console', (message) => POLICY.test(message.text()) && refused.push(message.text()));
      return watch?.(starting);
    });
    opened.push(page);
    return page;
  };
}

/** What a browser says of a page that does what its policy forbids. */
const POLICY = /Content Security Policy/i;

/** Opens a page as `Open` does, but leaves it to the caller to close its context: for pages that several tests read. */
export async function openPage(name: Name, ...[path, given = {}, watch]: Parameters<Open>): Promise<Page> {
  const page = await emptyPage(given);
  await watch?.(page);
  await page.goto(site(name).url + path);
  return page;
}

/** A page that has loaded nothing yet, in a context of its own, for the caller to close. */
export async function emptyPage({ inInstalled = false, ...options }: Options = {}): Promise<Page> {
  const browser = await browserOfWorker(inInstalled ? 'installed' : 'cheapest');
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  return context.newPage();
}

const connections: Partial<Record<Sort, Promise<Browser>>> = {};

type Sort = keyof ProvidedContext['chromium'];

/** The browser that this worker shares with no other: connected to once, for all files that the worker runs. */
function browserOfWorker(sort: Sort): Promise<Browser> {
  const endpoints = inject('chromium')[sort];
  const worker = Number(process.env['VITEST_POOL_ID']) - 1;
  return (connections[sort] ??= chromium.connect(endpoints[worker % endpoints.length]!));
}

/** Opens a page of a kind, as `Open` does, and waits until it shows all it has to show. */
export async function openKind(open: Open, kind: Kind, ...rest: Tail<Parameters<Open>>): Promise<Page> {
  const page = await open(KINDS[kind], ...rest);
  if (kind === 'search with results') await page.locator('#results li').first().waitFor();
  return page;
}

/**
 * Has a page wait for its typefaces, for tests that measure it: where they come late, as on a busy machine, it begins
 * without. To be given to `Open` as `watch`. The policy of the page goes, since its styles are others than those it names.
 */
export async function waitsForFonts(page: Page): Promise<void> {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ response, body: html.replaceAll('font-display:swap', 'font-display:block') });
  });
}

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;
