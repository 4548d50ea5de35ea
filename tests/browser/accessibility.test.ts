import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';
import { ALL_KINDS } from '../setup/kinds.ts';

const open = useChromium();

test.each(ALL_KINDS)('axe finds nothing on the page "%s", narrow and wide, light and dark', async (kind) => {
  const page = await openKind(open, kind);
  await page.evaluate(axe.source);
  const found = [];
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await violationsOf(page)).map((violation) => `${width} px, ${colorScheme}: ${violation}`));
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
