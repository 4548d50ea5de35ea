import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { storyOfYears } from '../../bench/story/story-of-years.ts';
import { indexOf, namesOf } from '../setup/budget-story.ts';
import { PAGE_BUDGETS, printBudgets, sentBytes, type Spent } from '../setup/budgets.ts';
import { useChromium } from '../setup/chromium.ts';
import { latinFontBytes, scriptBytes } from '../setup/loaded-files.ts';
import { leadsOnTo, pagesOf, STYLE_GUIDE, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/* What pages weigh and ask for, each beside its bound; a table at the end prints all. Time is in no budget. */

const THOUSAND = storyOfYears(1000);

const spent: Spent[] = [];
const open = useChromium('story');
const openSecond = useChromium('secondStory');

afterAll(() => printBudgets(spent));

test.each(['story', 'secondStory'] as const)('no page of the site "%s" weighs more than its kind may', async (name) => {
  const pages = (await pagesOf(site(name))).filter((page) => page.path !== STYLE_GUIDE && !leadsOnTo(page));
  const byKind = Map.groupBy(pages, ({ path }) => PAGE_BUDGETS.find(([, pattern]) => pattern.test(path))?.[0]);
  expect(byKind.get(undefined)?.map(({ path }) => path) ?? []).toEqual([]);
  for (const [kind, , bound] of PAGE_BUDGETS) {
    const [page, bytes] = heaviestOf(byKind.get(kind)!, ({ html }) => sentBytes(readOf(html)));
    keep({ of: `page: ${kind}`, figure: 'bytes', bound, value: bytes, where: `${name}/${page.path}` });
  }
});

test.each(['story', 'secondStory'] as const)(
  'no page of the site "%s" has more than 1,000 bytes behind it that programs alone read',
  async (name) => {
    const pages = (await pagesOf(site(name))).filter((page) => page.path !== STYLE_GUIDE && !leadsOnTo(page));
    const [page, value] = heaviestOf(pages, ({ html }) => sentBytes(html) - sentBytes(readOf(html)));
    expect(pages.filter(({ html }) => html.includes(LINKED_DATA)).length).toBeGreaterThan(50);
    keep({ of: 'page: for programs', figure: 'bytes', bound: 1000, value, where: `${name}/${page.path}` });
  },
);

test.each([
  ['', 7000],
  ['timeline/', 7000],
  ['search/', 6000],
  ['about/', 1500],
])('the page "/%s" loads %i bytes of scripts at most before it is used', async (path, bound) => {
  const value = await scriptBytes(site('story'), await pageAt(path));
  keep({ of: 'scripts: before use', figure: 'bytes', bound, value, where: path || 'home' });
});

test('an English page loads 60 kB of typefaces at most', async () => {
  const files = await latinFontBytes(site('story'), await pageAt('about/'));
  expect(files).toHaveLength(2);
  keep({ of: 'typefaces', figure: 'bytes', bound: 60_000, value: sum(files), where: 'about/' });
});

test.each([
  ['', 8],
  ['timeline/', 10],
  ['search/', 6],
  ['about/', 2],
])('the page "/%s" makes %i requests at most by itself, besides typefaces and icon', async (path, bound) => {
  let value = 0;
  const page = await open(path, {}, (opened) =>
    opened.on('request', (request) => (value += /font|other/.test(request.resourceType()) ? 0 : 1)),
  );
  await page.waitForLoadState('networkidle');
  keep({ of: 'requests: before use', figure: 'requests', bound, value, where: path || 'home' });
});

test.each([
  ['suggestions for a name', 13_000, suggest],
  ['a search for a word', 20_000, searchFor],
] as const)('%s loads %i bytes of scripts at most', async (of, bound, use) => {
  const page = await openSecond('about/');
  const scripts = bytesOf(page, (url) => url.endsWith('.js') && !url.includes('/pagefind/'));
  await use(page);
  keep({ of: `scripts: ${of}`, figure: 'bytes', bound, value: sum(await scripts()), where: 'about/' });
});

test('the names of a story of 1,000 sources weigh little', async () => {
  const value = sentBytes(await namesOf(THOUSAND));
  keep({ of: 'names: 1,000 sources', figure: 'bytes', bound: 2500, value, where: 'search/names.json' });
});

test('the first search for a word loads little of the texts of 1,000 sources', async () => {
  const files = await indexOf(THOUSAND);
  const page = await open('about/');
  let value = 0;
  await page.route('**/pagefind/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = Buffer.from(files.get(pathname.replace(/^.*\/pagefind\//, ''))!);
    value += sentBytes(body);
    return route.fulfill({
      body,
      contentType: pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    });
  });
  await searchFor(page);
  keep({ of: 'first query: 1,000 sources', figure: 'bytes', bound: 140_000, value, where: 'search/?q=harbour' });
});

async function suggest(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  await page.locator('[role=option]').first().waitFor();
}

async function searchFor(page: Page): Promise<void> {
  await page.goto(new URL('../search/?q=harbour', page.url()).href);
  await page.locator('#results li').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Gives how many bytes each of these answers had so far, as they are sent. */
function bytesOf(page: Page, isCounted: (url: string) => boolean): () => Promise<readonly number[]> {
  const answers: Promise<number>[] = [];
  page.on('response', (response) => {
    if (isCounted(response.url())) answers.push(response.body().then(sentBytes));
  });
  return () => Promise.all(answers);
}

async function pageAt(path: string): Promise<BuiltPage> {
  return (await pagesOf(site('story'))).find((page) => page.path === path)!;
}

const LINKED_DATA = '<script type="application/ld+json">';

/** What comes before the linked data, which stands last. */
function readOf(html: string): string {
  const at = html.indexOf(LINKED_DATA);
  return at < 0 ? html : html.slice(0, at);
}

function heaviestOf(
  pages: readonly BuiltPage[],
  weigh: (page: BuiltPage) => number,
): readonly [page: BuiltPage, bytes: number] {
  const weights = pages.map((page) => [page, weigh(page)] as const);
  return weights.toSorted((a, b) => b[1] - a[1])[0]!;
}

/** Prints it in the table at the end, and fails where it is over its bound. */
function keep(measured: Spent): void {
  spent.push(measured);
  expect(measured.value, measured.where).toBeLessThanOrEqual(measured.bound);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
