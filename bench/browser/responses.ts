import type { Browser, Page } from 'playwright-core';
import { median } from '../build/result.ts';
import type { Samples } from './site-samples.ts';

/** How much slower than this machine the reader's is. */
export const SLOWER = 4;

const TIMES = 5;
const CHOICES = 8;

const EACH_FRAME = { polling: 'raf', timeout: 60_000 } as const;

/** Milliseconds until a reader sees the answer; the first includes what is loaded for it. */
export interface Response {
  readonly first: number;
  /** The median of those after it; null where each is the first of a page. */
  readonly next: number | null;
}

/** What is measured of a site, by what the reader does. */
export type Responses = Readonly<
  Record<
    'first paint of the home page' | 'a filter of the timeline' | 'a name in the search box' | 'a search for a word',
    Response
  >
>;

/** Measures how a site answers a reader with a slow processor. */
export async function measureResponses(browser: Browser, url: string, { names, words }: Samples): Promise<Responses> {
  const paints = [];
  for (let i = 0; i < TIMES; i++) paints.push(await onPage(browser, url, firstPaint));
  const searches = [];
  for (const word of words)
    searches.push(await onPage(browser, `${url}search/?q=${encodeURIComponent(word)}`, untilResults));
  return {
    'first paint of the home page': { first: median(paints), next: null },
    'a filter of the timeline': firstAndNext(await onPage(browser, `${url}timeline/`, filterByActor)),
    'a name in the search box': firstAndNext(await onPage(browser, `${url}about/`, (page) => typeNames(page, names))),
    'a search for a word': { first: median(searches), next: null },
  };
}

function firstAndNext([first, ...rest]: readonly number[]): Response {
  return { first: first!, next: median(rest) };
}

/** A page that nothing is kept for, so that it loads all that a new reader loads. */
async function onPage<Result>(browser: Browser, url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'commit' });
  const result = await use(page);
  await context.close();
  return result;
}

async function firstPaint(page: Page): Promise<number> {
  const isPainted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return (await page.waitForFunction(isPainted, null, EACH_FRAME)).jsonValue() as Promise<number>;
}

/** From the choice of an actor to the frame in which their events are counted and shown; several, one after the other. */
async function filterByActor(page: Page): Promise<readonly number[]> {
  // The last that the script of a timeline does as it starts.
  const isStarted = () => document.querySelector('[data-since-last-visit]')?.textContent.trim() !== '';
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(isStarted, null, EACH_FRAME);
  const actors = await page.evaluate(() =>
    [...document.querySelector<HTMLSelectElement>('[data-filters] [name=actor]')!.options].map(({ value }) => value),
  );
  const some = actors.filter(Boolean).filter((_, i, all) => i % Math.ceil(all.length / CHOICES) === 0);
  const choose = (actor: string) => {
    const select = document.querySelector<HTMLSelectElement>('[data-filters] [name=actor]')!;
    select.value = actor;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return inTurn(page, some, choose, () => {
    const isCounted = /\d of \d/.test(document.querySelector('[data-result-count]')!.textContent);
    return isCounted && [...document.querySelectorAll('[data-event]')].some((item) => item.checkVisibility());
  });
}

/** From a name in the box to the frame in which it is suggested; several, one after the other. */
async function typeNames(page: Page, names: readonly string[]): Promise<readonly number[]> {
  await page.waitForLoadState('networkidle');
  const type = (name: string) => {
    const box = document.querySelector<HTMLInputElement>('#site-search')!;
    box.focus();
    for (const value of ['', name]) {
      box.value = value;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
  return inTurn(page, names, type, () => document.querySelector('[role=option]') !== null);
}

/** From asking for the address to the frame in which its results are told of. */
async function untilResults(page: Page): Promise<number> {
  const isTold = () =>
    (document.querySelector('#search-status')?.textContent ?? '').includes(' for “') && performance.now();
  return (await page.waitForFunction(isTold, null, EACH_FRAME)).jsonValue() as Promise<number>;
}

/** Does something for each of these in turn, and gives how many milliseconds it takes until it is answered. */
async function inTurn(
  page: Page,
  asked: readonly string[],
  ask: (each: string) => void,
  isAnswered: (each: string) => boolean,
): Promise<readonly number[]> {
  const spent = [];
  for (const each of asked) {
    const text = JSON.stringify(each);
    const before = await page.evaluate<number>(
      `{ const before = performance.now(); (${String(ask)})(${text}); before }`,
    );
    const answered = `(${String(isAnswered)})(${text}) && performance.now()`;
    const after = await page.waitForFunction(answered, null, EACH_FRAME).catch(() => {
      throw new Error(`Nothing answers “${each}” on ${page.url()}`);
    });
    spent.push(((await after.jsonValue()) as number) - before);
  }
  return spent;
}
