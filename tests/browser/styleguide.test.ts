import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';

const open = useChromium();

/** Roles that text is set in. */
const OF_TEXT = ['--ink', '--ink-soft', '--link', '--key'];

test.each(['light', 'dark'] as const)(
  'each colour is shown as it is in both modes, with its true contrast, on a %s page',
  async (colorScheme) => {
    const page = await openKind(open, 'style guide', { colorScheme });
    const swatches = await page.locator('svg[data-colour]').evaluateAll((all) =>
      all.map((swatch) => ({
        role: swatch.getAttribute('data-colour')!,
        paper: getComputedStyle(swatch.querySelector('.paper')!).fill,
        colour: getComputedStyle(swatch.querySelector('.ink')!).fill,
        told: Number(swatch.parentElement!.querySelector('.contrast')?.textContent),
      })),
    );
    expect(swatches.length).toBeGreaterThan(10);
    for (const { role, paper, colour, told } of swatches) {
      const contrast = contrastOf(paper, colour);
      expect({ role, told }).toEqual({ role, told: Number(contrast.toFixed(1)) });
      const [name] = role.split(' ');
      if (OF_TEXT.includes(name!)) expect({ role, isEnough: contrast >= 4.5 }).toEqual({ role, isEnough: true });
    }
  },
);

test('a component in the guide works as on a page of its own: a table sorts', async () => {
  const page = await openKind(open, 'style guide');
  const example = page.locator('[data-example=standings-table-every-status]');
  const first = () => example.locator('tbody tr:not(.group) th a').first().innerText();
  expect(await first()).toBe('Eastfold');
  for (let times = 0; times < 2; times++) await example.getByRole('button', { name: 'Name', exact: true }).click();
  expect(await first()).toBe('Westfold');
});

function contrastOf(...colours: readonly [string, string]): number {
  const [dark, light] = colours.map(luminanceOf).toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Of `rgb(…)`, by WCAG 2. */
function luminanceOf(colour: string): number {
  const [r, g, b] = colour
    .match(/\d+(?:\.\d+)?/g)!
    .map((channel) => Number(channel) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
