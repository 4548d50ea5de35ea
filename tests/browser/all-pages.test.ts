import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { isEmbed } from '../../src/paths.ts';
import { openPage } from '../setup/chromium.ts';
import { leadsOnTo, pagesOf, readablePagesOf, STYLE_GUIDE } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { listen } from './loading.ts';
import { MODES, sectionsWithoutLink, smallGreyIn, tooWideIn, violationsOf, type Mode } from './looks.ts';
import { overlapsAtWidths } from './overlaps.ts';

const FULL = process.env['FULL'] === '1';
const MINUTES = FULL ? 60 : 5;

/** The narrowest is also a window of 1,280 pixels at 400 %. */
const VIEWS = [320, 1280].flatMap((width) => (Object.keys(MODES) as Mode[]).map((mode) => ({ width, mode })));
const STORIES = FULL ? (['story', 'secondStory'] as const) : (['story'] as const);

/** What is asked of each page as it looks in a view; the answer is what is wrong. */
const RULES = {
  axe: violationsOf,
  width: tooWideIn,
  sections: sectionsWithoutLink,
  overlaps: overlapsAtWidths,
  'small grey': smallGreyIn,
} as const satisfies Record<string, (page: Page) => Promise<readonly string[]>>;

type Rule = keyof typeof RULES | 'loading';

/** The style guide shows parts outside of their places, one over the other and cut off; a frame shows a part of a page. */
const isAsked = (rule: string, path: string) => {
  if (isEmbed(path)) return rule === 'axe' || rule === 'width';
  return rule !== 'overlaps' || path !== STYLE_GUIDE;
};

const inViews = STORIES.flatMap((story) => VIEWS.map((view, i) => ({ story, ...view, i })));

/* Every page is opened once, for all rules; neighbours in the list, which are alike, in different views. In full, each is opened in all. */
describe.each(inViews)(
  'of its share of all pages of "$story" at $width pixels, $mode,',
  ({ story, width, mode, i }) => {
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
      share = await shareOf(story, i);
      const page = await openPage(story, 'about/', { viewport: { width, height: 800 }, ...MODES[mode] }, (opened) =>
        listen(opened, site(story).url, found.loading),
      );
      // What a browser asks for once, such as the icon, is not cut off by going on to the next page.
      await page.waitForLoadState('networkidle');
      for (const path of share) {
        await page.goto(site(story).url + path);
        for (const [rule, faultsIn] of Object.entries(RULES).filter(([of]) => isAsked(of, path)))
          found[rule as Rule].push(...(await faultsIn(page)).map((fault) => `/${path}: ${fault}`));
        // Nor is a typeface that a page asks for late.
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
      }
      await page.context().close();
    }, MINUTES * 60_000);

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

/** In full, every page that is there to be read, those of earlier days and of frames too; else every sixth of those of now. */
async function shareOf(story: (typeof STORIES)[number], i: number): Promise<readonly string[]> {
  if (FULL) return (await pagesOf(site(story))).filter((page) => leadsOnTo(page) === undefined).map(({ path }) => path);
  const paths = (await readablePagesOf(site(story))).map(({ path }) => path);
  return paths.filter((_, at) => at % VIEWS.length === i);
}
