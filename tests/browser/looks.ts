import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The ways in which a reader may have colours shown. */
export const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Mode = keyof typeof MODES;

/** What axe finds in a page as it looks now. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${help} (${target.join(' ')}; ${any.map((check) => check.message).join('; ')})`,
    ),
  );
}

/** What makes a page wider than its window: empty when the page does not scroll sideways. */
export function tooWideIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  });
}

/** The sections of a page that have an address and are seen, but no link to it beside them. */
export function sectionsWithoutLink(page: Page): Promise<readonly string[]> {
  return page
    .locator('main h2[id]:not(.visually-hidden)')
    .evaluateAll((all) =>
      all
        .filter((heading) => heading.nextElementSibling?.getAttribute('href') !== `#${heading.id}`)
        .map((heading) => heading.textContent),
    );
}

/** What a reader is given to read and to follow, without what is not there when no script can work it. */
export function mainOf(page: Page): Promise<{ readonly text: string; readonly links: readonly (string | null)[] }> {
  return page.locator('main').evaluate((main) => {
    const SCRIPTED = 'button[data-copy], button[data-share], [data-script], [data-without-script]';
    const scripted = [...main.querySelectorAll<HTMLElement>(SCRIPTED)];
    for (const part of scripted) part.style.setProperty('display', 'none', 'important');
    const links = [...main.querySelectorAll('a')].filter((link) => !link.closest(SCRIPTED));
    const read = { text: (main as HTMLElement).innerText, links: links.map((link) => link.getAttribute('href')) };
    for (const part of scripted) part.style.removeProperty('display');
    return read;
  });
}
