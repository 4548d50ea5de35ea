import type { Page } from 'playwright-core';

/** Days have a field for each of day, month and year, and a button: all are the stops of one control. */
const STOPS_OF_A_DAY = 4;
const AT_ONCE = 20;

/**
 * What is wrong where the Tab key leads: a link or control that it leaves out, or takes out of the order of the page, one
 * that shows no outline, one whose outline is cut off, and one that something covers (WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.11).
 */
export async function tabFaultsIn(page: Page): Promise<readonly string[]> {
  const presses = await page.evaluate(startWatching, STOPS_OF_A_DAY);
  // Many at once: the browser takes them one by one, and waits for nothing between.
  for (let i = 0; i < presses; i += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
  return page.evaluate(() => (window as Watching).tabFaults!());
}

type Watching = Window & { tabFaults?: () => readonly string[] };

/** Runs in the page: looks at each stop when the next key comes, so that the browser has scrolled to it; gives how many keys to press. */
function startWatching(stopsOfADay: number): number {
  const CONTROLS = 'a[href], button, input, select, summary, textarea, iframe, [tabindex]';
  const found: string[] = [];
  const reached = new Set<Element>();

  const nameOf = (element: Element) =>
    `“${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}” <${element.localName}>`;

  const isStop = (element: Element) =>
    (element as HTMLElement).tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true });

  const outlineOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    return { width, reach: width + Number.parseFloat(outlineOffset) };
  };

  /** How many sides of a box stand out of what cuts them off: boxes around that scroll, or the window. */
  const sidesCutOff = (element: Element, reach: number) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const box = { left: left - reach, right: right + reach, top: top - reach, bottom: bottom + reach };
    const cut = new Set<string>();
    for (const frame of framesOf(element)) {
      for (const side of ['left', 'top'] as const) if (box[side] < frame[side] - 1) cut.add(side);
      for (const side of ['right', 'bottom'] as const) if (box[side] > frame[side] + 1) cut.add(side);
    }
    if (box.left < -1) cut.add('left');
    if (box.right > document.documentElement.clientWidth + 1) cut.add('right');
    return cut.size;
  };

  /** What covers a point of an element by a colour of its own; undefined where nothing does, or out of the window. */
  const coverAt = (element: Element, x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    for (let cover = top; cover && !cover.contains(element) && !element.contains(cover); cover = cover.parentElement)
      if (!getComputedStyle(cover).backgroundColor.endsWith(', 0)')) return cover;
    return undefined;
  };

  /** The boxes around an element that cut off what stands out of them. */
  const framesOf = (element: Element): readonly DOMRect[] => {
    const outer = element.parentElement;
    if (!outer) return [];
    const isFrame = getComputedStyle(outer).overflowX !== 'visible';
    return isFrame ? [outer.getBoundingClientRect(), ...framesOf(outer)] : framesOf(outer);
  };

  const pointsOf = ({ left, right, top, bottom }: DOMRect) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [
      [x, y] as const,
      [left + 2, y] as const,
      [right - 2, y] as const,
      [x, top + 2] as const,
      [x, bottom - 2] as const,
    ];
  };

  const look = (element: Element) => {
    const { width, reach } = outlineOf(element);
    if (width < 2) found.push(`${nameOf(element)} shows no outline`);
    else if (!element.checkVisibility({ opacityProperty: true })) found.push(`${nameOf(element)} is not seen`);
    else if (sidesCutOff(element, reach) > 1) found.push(`${nameOf(element)} has its outline cut off`);
    // The parts of a picture are of any shape, and one stands beside another.
    const frames = framesOf(element);
    const isShown = ([x, y]: readonly [number, number]) =>
      frames.every(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    const points = element.closest('svg') ? [] : [...element.getClientRects()].flatMap(pointsOf).filter(isShown);
    const isInWindow =
      points.length === 0 || points.some(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
    const cover = points.map(([x, y]) => coverAt(element, x, y)).find((top) => top !== undefined);
    if (!isInWindow) found.push(`${nameOf(element)} is out of the window`);
    if (cover) found.push(`${nameOf(element)} is covered by ${nameOf(cover)}`);
  };

  const stops = [...document.querySelectorAll(CONTROLS)].filter(isStop);
  document.addEventListener(
    'keydown',
    () => {
      const element = document.activeElement;
      if (!element || element === document.body || reached.has(element)) return;
      const before = [...reached].at(-1);
      if (before && before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
        found.push(`${nameOf(element)} comes after ${nameOf(before)}`);
      reached.add(element);
      look(element);
    },
    true,
  );
  (window as Watching).tabFaults = () => [
    ...found,
    // What scrolls is a stop only while it has more than it shows.
    ...stops.filter((stop) => !reached.has(stop)).map((stop) => `${nameOf(stop)} is not reached`),
  ];
  const days = stops.filter((stop) => stop.matches('[type=date]')).length;
  return stops.length + days * (stopsOfADay - 1) + 8;
}
