import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';
import { ALL_KINDS } from '../setup/kinds.ts';

const open = useChromium();

const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

test.each(ALL_KINDS)('axe finds nothing on the page "%s", narrow and wide, in every mode', async (kind) => {
  const page = await openKind(open, kind);
  await page.evaluate(axe.source);
  const found = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [mode, media] of Object.entries(MODES)) {
      await page.emulateMedia(media);
      found.push(...(await violationsOf(page)).map((violation) => `${width} px, ${mode}: ${violation}`));
    }
  }
  expect(found).toEqual([]);
});

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
