import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKind, openPage, useChromium } from '../setup/chromium.ts';
import { ALL_KINDS, type Kind } from '../setup/kinds.ts';
import { site } from '../setup/provided.ts';
import { listen } from './loading.ts';
import { mainOf, MODES, sectionsWithoutLink, tooWideIn, violationsOf } from './looks.ts';

/* What holds for every kind of page: each is opened once, and all rules look at it in turn. */

const open = useChromium();

/** Pages that are only read; those with filters of their own have a script more. */
const ONLY_READ: readonly Kind[] = [
  'country',
  'event',
  'person',
  'agreement',
  'source',
  'question',
  'pledges',
  'about',
  'accessibility',
];
const BYTES = 1500;

/** Pages that do what they do by script, or whose examples do: they differ without it. */
const WORKED: readonly Kind[] = ['search', 'search with results', 'style guide'];

describe.each(ALL_KINDS)('the page "%s"', (kind) => {
  const faults: string[] = [];
  const scripts: Promise<Buffer>[] = [];
  let page: Page;

  const watch = (opened: Page) => {
    listen(opened, site('secondStory').url, faults);
    opened.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
  };

  beforeAll(async () => {
    page = await openKind((...of) => openPage('secondStory', ...of), kind, {}, watch);
    await page.waitForLoadState('networkidle');
  });
  afterAll(() => page.context().close());

  test('writes nothing to the console and asks for nothing that is refused', () => {
    expect(faults).toEqual([]);
  });

  test('is set in the reading face of the site, from edge to edge of the window', async () => {
    const { fontFamily, width, padding } = await page.evaluate(() => {
      const { fontFamily, padding } = getComputedStyle(document.body);
      return { fontFamily, padding, width: document.body.clientWidth === document.documentElement.clientWidth };
    });
    expect([fontFamily.split(/[-"]/)[1], width, padding]).toEqual(['Source Serif 4', true, '0px']);
  });

  test('has a link beside every section that has an address and is seen', async () => {
    expect(await sectionsWithoutLink(page)).toEqual([]);
  });

  if (ONLY_READ.includes(kind))
    test('asks for one small script before any use, and holds none', async () => {
      expect(
        await page.locator('script:not([src], [type=speculationrules], [type="application/ld+json"])').count(),
      ).toBe(0);
      expect((await Promise.all(scripts)).map((script) => gzipSync(script).length <= BYTES)).toEqual([true]);
    });

  if (!WORKED.includes(kind))
    test('says the same and leads to the same with JavaScript off', async () => {
      const withScript = await mainOf(page);
      const without = await mainOf(await openKind(open, kind, { javaScriptEnabled: false }));
      expect(without.text).toBe(withScript.text);
      expect(without.links).toEqual(withScript.links);
      expect(without.text.length).toBeGreaterThan(100);
    });

  test('does not scroll sideways at 320 or 360 pixels', async () => {
    const wide = [];
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 });
      wide.push(...(await tooWideIn(page)).map((element) => `${width} px: ${element}`));
    }
    expect(wide).toEqual([]);
  });

  test('has nothing that axe finds, narrow and wide, in every mode', { timeout: 180_000 }, async () => {
    const found = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [mode, media] of Object.entries(MODES)) {
        await page.emulateMedia(media);
        found.push(...(await violationsOf(page)).map((violation) => `${width} px, ${mode}: ${violation}`));
      }
    }
    expect(found).toEqual([]);
  });
});
