import { barTitle } from './bar-title.ts';

/**
 * Lets a reader pick a span of time on the strip, by dragging over its bars or by clicking one.
 *
 * @param strip the figure whose bars have their first and last day in `data-first` and `data-last`, `YYYY-MM-DD`
 * @param pick called with the first and the last day of the span
 * @param cancel called when the drag turns out to be something else, such as scrolling
 */
export function pickDateRange(strip: Element, pick: (from: string, to: string) => void, cancel: () => void): void {
  const bars = barsOf(strip);
  const area = bars[0]?.ownerSVGElement;
  if (!area) return;
  let start: number | undefined;
  const indexAt = ({ clientX }: PointerEvent) => barIndexAt(area, bars.length, clientX);
  area.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    start = indexAt(event);
    area.setPointerCapture(event.pointerId);
    highlight(bars, start, start);
  });
  area.addEventListener('pointermove', (event) => {
    if (start !== undefined) highlight(bars, start, indexAt(event));
  });
  area.addEventListener('pointercancel', () => {
    start = undefined;
    cancel();
  });
  area.addEventListener('pointerup', (event) => {
    if (start === undefined) return;
    const [first, last] = [start, indexAt(event)].toSorted((a, b) => a - b) as [number, number];
    start = undefined;
    pick(bars[first]!.dataset['first']!, bars[last]!.dataset['last']!);
  });
}

/** Marks the bars of a span of days, `YYYY-MM-DD`, either of which may be empty; none for two empty ones. */
export function showDateRange(strip: Element, from: string, to: string): void {
  for (const bar of barsOf(strip)) {
    const { first = '', last = '' } = bar.dataset;
    const isIn = (from === '' || last >= from) && (to === '' || first <= to);
    bar.toggleAttribute('data-picked', isIn && (from !== '' || to !== ''));
  }
}

/**
 * Draws how many events there are in each bar, on the scale on which the strip was drawn.
 *
 * @param events the first and the last day of each, `YYYY-MM-DD`
 */
export function drawCounts(strip: Element, events: readonly { readonly first: string; readonly last: string }[]): void {
  for (const bar of barsOf(strip)) {
    const { first = '', last = '', name = '' } = bar.dataset;
    const touching = events.filter((event) => event.first <= last && event.last >= first);
    const count = touching.filter((event) => event.first >= first && event.last <= last).length;
    bar.querySelector('title')!.textContent = barTitle(name, count, touching.length - count);
    const [drawn, spread] = [Number(bar.dataset['count']), Number(bar.dataset['spread'])];
    scale(bar.querySelector<SVGRectElement>('[data-bar]'), count / drawn);
    scale(bar.querySelector<SVGRectElement>('[data-whole]'), touching.length / (drawn + spread));
  }
}

function scale(rect: SVGRectElement | null, part: number): void {
  if (rect) rect.style.transform = `scaleY(${part})`;
}

function barsOf(strip: Element): readonly SVGGElement[] {
  return [...strip.querySelectorAll<SVGGElement>('[data-first]')];
}

function highlight(bars: readonly SVGGElement[], from: number, to: number): void {
  const [first, last] = from < to ? [from, to] : [to, from];
  bars.forEach((bar, i) => bar.toggleAttribute('data-picked', i >= first && i <= last));
}

function barIndexAt(area: SVGSVGElement, count: number, x: number): number {
  const { left, width } = area.getBoundingClientRect();
  return Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)));
}
