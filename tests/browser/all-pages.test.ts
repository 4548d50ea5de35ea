import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../setup/chromium.ts';
import { readablePagesOf, STYLE_GUIDE } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { listen } from './loading.ts';
import { MODES, sectionsWithoutLink, smallGreyIn, tooWideIn, violationsOf, type Mode } from './looks.ts';
import { overlapsAtWidths } from './overlaps.ts';

const VIEWS = [360, 1280].flatMap((width) => (Object.keys(MODES) as Mode[]).map((mode) => ({ width, mode })));

/** What is asked of each page as it looks in a view; the answer is what is wrong. */
const RULES = {
  axe: violationsOf,
  width: tooWideIn,
  sections: sectionsWithoutLink,
  overlaps: overlapsAtWidths,
  'small grey': smallGreyIn,
} as const satisfies Record<string, (page: Page) => Promise<readonly string[]>>;

type Rule = keyof typeof RULES | 'loading';

/** The style guide shows parts outside of their places, one over the other and cut off. */
const isAsked = (rule: string, path: string) => rule !== 'overlaps' || path !== STYLE_GUIDE;

/* Every page of the story is opened once, for all rules; neighbours in the list, which are alike, in different views. */
describe.each(VIEWS.map((view, i) => ({ ...view, i })))(
  'of its share of all pages at $width pixels, $mode,',
  ({ width, mode, i }) => {
    const found: Record<Rule, string[]> = {
      axe: [],
      width: [],
      sections: [],
      overlaps: [],
      'small grey': [],
      loading: [],
    };
    let share: readonly string[];

    beforeAll(async () => {
      const paths = (await readablePagesOf(site('story'))).map(({ path }) => path);
      share = paths.filter((_, at) => at % VIEWS.length === i);
      const page = await openPage('story', 'about/', { viewport: { width, height: 800 }, ...MODES[mode] }, (opened) =>
        listen(opened, site('story').url, found.loading),
      );
      // What a browser asks for once, such as the icon, is not cut off by going on to the next page.
      await page.waitForLoadState('networkidle');
      for (const path of share) {
        await page.goto(site('story').url + path);
        for (const [rule, faultsIn] of Object.entries(RULES).filter(([of]) => isAsked(of, path)))
          found[rule as Rule].push(...(await faultsIn(page)).map((fault) => `/${path}: ${fault}`));
        // Nor is a typeface that a page asks for late.
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
      }
      await page.context().close();
    }, 300_000);

    test('none has anything that axe finds', () => {
      expect(share.length).toBeGreaterThan(10);
      expect(found.axe).toEqual([]);
    });

    test('none scrolls sideways', () => {
      expect(found.width).toEqual([]);
    });

    test('none has a section without a link beside it, where it has an address and is seen', () => {
      expect(found.sections).toEqual([]);
    });

    test('none has a text on another, or one that is cut off, from a phone to a large screen', () => {
      expect(found.overlaps).toEqual([]);
    });

    test('none sets more than a quarter of its letters small and grey', () => {
      expect(found['small grey']).toEqual([]);
    });

    test('none writes to the console or asks for what is refused', () => {
      expect(found.loading).toEqual([]);
    });
  },
);
