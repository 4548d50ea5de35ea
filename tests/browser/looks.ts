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

const WIDTHS = [360, 768, 1100, 1280, 1440, 1920];

/** Texts of a page that stand on one another, or that a box cuts off, in windows of six widths. */
export async function overlapsAtWidths(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()!;
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...before, width });
    found.push(...(await overlapsIn(page)).map((overlap) => `${width} px: ${overlap}`));
  }
  await page.setViewportSize(before);
  return found;
}

/** Texts of a page that stand on one another, or that a box cuts off, as the page is wide now. */
export function overlapsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const HIDDEN = '.visually-hidden, [hidden], dialog:not([open]), [popover]:not(:popover-open)';
    const isFolded = (element: Element) => element.matches('details:not([open])');
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest(HIDDEN) &&
      !isFolded(element);
    const around = (element: Element | null): Element[] => (element ? [element, ...around(element.parentElement)] : []);
    const lines: { text: string; box: DOMRect; element: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!node.nodeValue!.trim() || element.closest('svg, script, style, noscript') || !isSeen(element)) continue;
      const outers = around(element).map((outer) => getComputedStyle(outer));
      // What ends in an ellipsis says itself that it goes on: the last step of the breadcrumbs, which is the heading below.
      if (outers.some(({ clipPath, textOverflow }) => clipPath !== 'none' || textOverflow === 'ellipsis')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ text: node.nodeValue!.trim().slice(0, 40), box, element });
    }
    const isOver = (a: DOMRect, b: DOMRect) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 2 && down > Math.min(a.height, b.height) * 0.5;
    };
    const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
    const overlapping = sorted.flatMap((line, i) => {
      const rest = sorted.slice(i + 1);
      const end = rest.findIndex(({ box }) => box.top > line.box.bottom);
      const over = rest.slice(0, end < 0 ? undefined : end).filter((other) => isOver(line.box, other.box));
      return over.map((other) => `“${line.text}” and “${other.text}” overlap`);
    });
    const cutOff = lines.filter(({ element, box }) =>
      around(element).some((outer) => {
        const { overflowX, overflowY } = getComputedStyle(outer);
        const frame = outer.getBoundingClientRect();
        return (
          (overflowX === 'hidden' && (box.right > frame.right + 1 || box.left < frame.left - 1)) ||
          (overflowY === 'hidden' && (box.bottom > frame.bottom + 4 || box.top < frame.top - 4))
        );
      }),
    );
    return [...overlapping, ...cutOff.map(({ text }) => `“${text}” is cut off`)];
  });
}

/** Pages with less to read are nearly all headings and links. */
const ENOUGH_LETTERS = 800;

/** Says of a page that sets more than a quarter of its letters both smaller than 16 pixels and in the soft colour. */
export async function smallGreyIn(page: Page): Promise<readonly string[]> {
  const { letters, small } = await page.locator('main').evaluate((main) => {
    const soft = Object.assign(document.createElement('i'), { className: 'fine' });
    main.append(soft);
    const grey = getComputedStyle(soft).color;
    soft.remove();
    const counted = { letters: 0, small: 0 };
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden')) continue;
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
