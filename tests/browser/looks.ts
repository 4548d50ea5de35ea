import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The smaller of the two files that axe comes in: a page reads it anew. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The ways in which a reader may have colours shown. */
export const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Mode = keyof typeof MODES;

/** What axe finds in a page as it looks now, by all its rules: those of the highest level of WCAG and those on trial too. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const rules = Object.fromEntries(checker.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    return checker.run({ resultTypes: ['violations'], rules });
  });
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
  return page.evaluate(() =>
    [...document.querySelectorAll('main h2[id]:not(.heard)')]
      .filter((heading) => heading.nextElementSibling?.querySelector('a')?.getAttribute('href') !== `#${heading.id}`)
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

/** Pages with less to read are nearly all headings and links. */
const ENOUGH_LETTERS = 800;

/** Says of a page that sets more than a quarter of its letters both smaller than 16 pixels and in the soft colour. */
export async function smallGreyIn(page: Page): Promise<readonly string[]> {
  const { letters, small } = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const soft = Object.assign(document.createElement('i'), { className: 'fine' });
    main.append(soft);
    const grey = getComputedStyle(soft).color;
    soft.remove();
    const counted = { letters: 0, small: 0 };
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, .heard'))
        continue;
      const { color, fontSize } = getComputedStyle(element);
      const count = text.textContent!.replace(/\s/g, '').length;
      counted.letters += count;
      if (color === grey && Number.parseFloat(fontSize) < 15.5) counted.small += count;
    }
    return counted;
  });
  const share = Math.round((100 * small) / letters);
  return letters > ENOUGH_LETTERS && share > 25 ? [`${share} % of its letters are small and grey`] : [];
}
