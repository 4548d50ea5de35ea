import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, useChromium } from '../setup/chromium.ts';
import { ALL_KINDS, KINDS } from '../setup/kinds.ts';
import { leadsOnTo, pagesOf, STYLE_GUIDE } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { motionIn } from './access/motion.ts';
import { outOfOrderIn } from './access/reading-order.ts';
import { tabFaultsIn } from './access/tab-stops.ts';
import { smallTargetsIn } from './access/target-size.ts';
import { spacingFaultsIn } from './access/text-spacing.ts';
import { ZOOMED, zoomFaultsIn } from './access/zoomed.ts';
import { MODES, violationsOf } from './looks.ts';

/* What axe cannot see, asked of a page of each kind; in full, of every page of both stories. */

const FULL = process.env['FULL'] === '1';
const MINUTES = FULL ? 60 : 5;
const STORIES = FULL ? (['secondStory', 'story'] as const) : (['secondStory'] as const);
const RESULTS = KINDS['search with results'];

const open = useChromium();

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 800 };

/** What is asked in a window of each size. The Tab key comes last: it leaves its trace in a page. */
const RULES = [
  { size: NARROW, rules: { order: outOfOrderIn, targets: smallTargetsIn } },
  {
    size: WIDE,
    rules: {
      order: outOfOrderIn,
      targets: smallTargetsIn,
      motion: motionIn,
      spacing: spacingFaultsIn,
      keyboard: tabFaultsIn,
    },
  },
  { size: ZOOMED, rules: { zoom: zoomFaultsIn, keyboard: tabFaultsIn } },
] as const;

const NAMES = ['order', 'targets', 'motion', 'spacing', 'keyboard', 'zoom'] as const;
type Rule = (typeof NAMES)[number];

describe.each(STORIES)('of the pages of "%s"', (story) => {
  const found = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Record<Rule, string[]>;
  let paths: readonly string[];

  beforeAll(async () => {
    paths = await pathsOf(story);
    const page = await openPage(story, 'robots.txt', { viewport: WIDE });
    for (const path of paths) await look(page, site(story).url, path, found);
    await page.context().close();
  }, MINUTES * 60_000);

  test('each shows where the keyboard is: an outline that nothing covers or cuts off, in the order of the page', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(found.keyboard).toEqual([]);
  });

  test('each has links and controls of 24 pixels, or as far apart, but within a sentence', () => {
    expect(found.targets).toEqual([]);
  });

  test('each is read in the order in which it is seen', () => {
    expect(found.order).toEqual([]);
  });

  test('each keeps all of its text, apart, where a reader sets wider spaces', () => {
    expect(found.spacing).toEqual([]);
  });

  test('each is read at 400 % without scrolling sideways, but for tables and pictures', () => {
    expect(found.zoom).toEqual([]);
  });

  test('nothing moves for a reader who asks for less motion', () => {
    expect(found.motion).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)(
  'what a link leads to is marked in a colour on which it is read, %s',
  async (mode) => {
    const page = await open('events/2021-06-18-states-join/#source-2021-06-20-coast-courier-states-join', MODES[mode]);
    const marked = page.locator('li:has(> span:target)');
    expect(await marked.evaluate((part) => getComputedStyle(part).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    expect((await violationsOf(page)).filter((violation) => violation.startsWith('color-contrast:'))).toEqual([]);
  },
);

async function pathsOf(story: (typeof STORIES)[number]): Promise<readonly string[]> {
  if (!FULL) return ALL_KINDS.map((kind) => KINDS[kind]);
  const pages = (await pagesOf(site(story))).filter((page) => leadsOnTo(page) === undefined);
  return [...pages.map(({ path }) => path), ...(story === 'secondStory' ? [RESULTS] : [])];
}

/** The style guide shows parts out of their places, which cut each other off. */
const isAsked = (rule: string, path: string) => path !== STYLE_GUIDE || rule === 'motion' || rule === 'targets';

async function look(page: Page, url: string, path: string, found: Record<Rule, string[]>): Promise<void> {
  for (const { size, rules } of RULES) {
    await page.setViewportSize(size);
    if (size !== WIDE) await goTo(page, url + path);
    for (const [rule, faultsIn] of Object.entries(rules).filter(([name]) => isAsked(name, path)))
      found[rule as Rule].push(...(await faultsIn(page)).map((fault) => `/${path} at ${size.width} px: ${fault}`));
  }
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.endsWith(RESULTS)) await page.locator('#search-status', { hasText: 'for “Markaki”' }).waitFor();
}
