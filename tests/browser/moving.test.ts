import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openKind, useChromium, waitsForFonts } from '../setup/chromium.ts';
import { site } from '../setup/provided.ts';

const open = useChromium();

/** What leads on from a page, beside its own text: in order of the keyboard. */
const LEADING_ON = [
  '.skip',
  '.site-header a',
  '.breadcrumbs a',
  '.heading a',
  '.adjacent-events a',
  '.actor-adjacent-events a',
  'footer a',
];

describe('moving around', () => {
  test('by keyboard goes from the skip link by header, way, sections and neighbours to the foot, and shows where it is', async () => {
    const page = await openKind(open, 'event');
    const { order, unseen } = await tabThrough(page);
    expect(order).toEqual(LEADING_ON);
    expect(unseen).toEqual([]);
  });

  test('the skip link leads past header and way to the content', async () => {
    const page = await openKind(open, 'event');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === '#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test.each([360, 1280])('what leads on is large enough to hit at %i pixels', async (width) => {
    const page = await openKind(open, 'event', { viewport: { width, height: 800 } });
    const targets = page.locator('.breadcrumbs a, .heading a, .permalink, .adjacent-events a, footer a, summary');
    expect(await targets.count()).toBeGreaterThan(10);
    expect(await tooSmall(targets)).toEqual([]);
  });

  test('the way to a page is read out in order, with its own end', async () => {
    const page = await openKind(open, 'event');
    expect(await page.getByRole('navigation', { name: 'Breadcrumb' }).ariaSnapshot()).toBe(
      [
        '- navigation "Breadcrumb":',
        '  - list:',
        '    - listitem:',
        '      - link "Home":',
        '        - /url: /watch/',
        '    - listitem:',
        '      - link "June 2021":',
        '        - /url: /watch/timeline/#m2021-06',
        '    - listitem: Other states of the ocean join the agreement',
      ].join('\n'),
    );
  });

  test.each(['standings as known on a day', 'list of entities', 'source'] as const)(
    'the way to the page "%s" stands on one line at 320 pixels',
    async (kind) => {
      const page = await openKind(open, kind, { viewport: { width: 320, height: 800 } }, waitsForFonts);
      const tops = await page
        .locator('.breadcrumbs li')
        .evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
      expect(tops.length).toBeGreaterThan(1);
    },
  );
});

test.each([360, 320])(
  'the part of the site that a page is of is in sight in the header at %i pixels',
  async (width) => {
    const page = await openKind(open, 'about', { viewport: { width, height: 800 } }, waitsForFonts);
    const current = page.locator('.site-header nav [aria-current]');
    const box = (await current.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  },
);

describe('the link beside a heading', () => {
  test('is out of sight until it or its heading is pointed at, touched or has the focus', async () => {
    const page = await openKind(open, 'event');
    const link = page.getByRole('link', { name: 'Link to this section: Sources' });
    const isInSight = () => link.evaluate((element) => getComputedStyle(element).opacity === '1');
    expect(await isInSight()).toBe(false);
    await page.getByRole('heading', { name: 'Sources', exact: true }).hover();
    expect(await isInSight()).toBe(true);
    await page.mouse.move(0, 0);
    await link.focus();
    expect(await isInSight()).toBe(true);
    const phone = await openKind(open, 'event', { isMobile: true, hasTouch: true, inInstalled: true });
    const touched = phone.locator('.heading:has(#sources)');
    const opacity = () => touched.locator('a').evaluate((a) => getComputedStyle(a).opacity);
    expect(await opacity()).toBe('0');
    await touched.getByRole('heading').tap();
    expect(await opacity()).toBe('1');
  });

  test('copies the address of the section', async () => {
    const page = await openKind(open, 'about', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('link', { name: 'Link to this section: What happened, and what was known' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/about\/#clocks$/);
  });

  test('is not printed, nor is what leads to other pages', async () => {
    const page = await openKind(open, 'event');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.permalink', '.breadcrumbs', '.adjacent-events', '.actor-adjacent-events', 'footer nav']) {
      expect(await page.locator(part).first().isVisible()).toBe(false);
    }
  });
});

test.each(['no-preference', 'reduce'] as const)(
  'one page fades into the next only for readers who have not asked for less motion (%s)',
  async (reducedMotion) => {
    const page = await openKind(open, 'event', { reducedMotion });
    expect(await page.evaluate(fadesAskedFor)).toEqual(reducedMotion === 'no-preference' ? ['auto'] : []);
  },
);

test.each(['story', 'secondStory'] as const)('the Atom feed of "%s" is well-formed', async (name) => {
  const page = await openKind(open, 'about');
  const fault = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
    await readFile(join(site(name).folder, 'feed.xml'), 'utf8'),
  );
  expect(fault).toBeUndefined();
});

/** The parts of a page in the order in which the keyboard reaches them, and what it reaches without showing so. */
async function tabThrough(page: Page) {
  const order: string[] = [];
  const unseen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate((parts) => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      return {
        part: parts.find((part) => element.matches(part)),
        name: element.textContent.trim(),
        isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity === '1',
      };
    }, LEADING_ON);
    if (!focused) return { order: [...new Set(order)], unseen };
    if (focused.part) order.push(focused.part);
    if (!focused.isSeen) unseen.push(focused.name);
  }
}

async function tooSmall(targets: Locator): Promise<readonly string[]> {
  return targets.evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width >= 24 && height >= 24 ? [] : [`${element.textContent.trim()}: ${width} by ${height}`];
    }),
  );
}

/** What the style sheets in force say of going to another page; whether a busy browser then fades is its own affair. */
function fadesAskedFor(): readonly string[] {
  const inForce = (rules: CSSRuleList): readonly CSSRule[] =>
    [...rules].flatMap((rule) => {
      if (!(rule instanceof CSSMediaRule)) return [rule];
      return matchMedia(rule.conditionText).matches ? inForce(rule.cssRules) : [];
    });
  return [...document.styleSheets]
    .flatMap(({ cssRules }) => inForce(cssRules))
    .filter((rule) => rule instanceof CSSViewTransitionRule)
    .map(({ navigation }) => navigation);
}
