import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';
import { ALL_KINDS } from '../setup/kinds.ts';
import { readablePagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

const open = useChromium();

const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const WIDTHS = [360, 1280];

test.each(ALL_KINDS)('axe finds nothing on the page "%s", narrow and wide, in every mode', async (kind) => {
  const page = await openKind(open, kind);
  await page.evaluate(axe.source);
  const found = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const [mode, media] of Object.entries(MODES)) {
      await page.emulateMedia(media);
      found.push(...(await violationsOf(page)).map((violation) => `${width} px, ${mode}: ${violation}`));
    }
  }
  expect(found).toEqual([]);
});

const VIEWS = WIDTHS.flatMap((width) =>
  Object.keys(MODES).map((mode) => ({ width, mode: mode as keyof typeof MODES })),
);

/* Every page is looked at once; neighbours in the list, which are alike, in different modes. */
test.each(VIEWS.map((view, i) => ({ ...view, i })))(
  'axe finds nothing on any of its share of all pages at $width pixels, $mode',
  { timeout: 180_000 },
  async ({ width, mode, i }) => {
    const paths = (await readablePagesOf(site('story'))).map(({ path }) => path);
    const share = paths.filter((_, at) => at % VIEWS.length === i);
    const page = await open('', { viewport: { width, height: 800 } });
    await page.emulateMedia(MODES[mode]);
    const found = [];
    for (const path of share) {
      await page.goto(site('story').url + path);
      await page.evaluate(axe.source);
      found.push(...(await violationsOf(page)).map((violation) => `/${path}: ${violation}`));
    }
    expect(share.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  },
);

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${help} (${target.join(' ')}; ${any.map((check) => check.message).join('; ')})`,
    ),
  );
}
