/**
 * Lets a reader pick a span of time on the strip, by dragging over its bars or by clicking one.
 *
 * @param giveUp called when the drag turns out to be something else, such as scrolling
 */
export function pickSpan(strip: Element, pick: (from: string, to: string) => void, giveUp: () => void): void {
  const bars = [...strip.querySelectorAll<SVGGElement>('[data-first]')];
  const place = bars[0]?.ownerSVGElement;
  if (!place) return;
  let start: number | undefined;
  const at = ({ clientX }: PointerEvent) => barAt(place, bars.length, clientX);
  place.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    start = at(event);
    place.setPointerCapture(event.pointerId);
    highlight(bars, start, start);
  });
  place.addEventListener('pointermove', (event) => {
    if (start !== undefined) highlight(bars, start, at(event));
  });
  place.addEventListener('pointercancel', () => {
    start = undefined;
    giveUp();
  });
  place.addEventListener('pointerup', (event) => {
    if (start === undefined) return;
    const [first, last] = [start, at(event)].toSorted((a, b) => a - b) as [number, number];
    start = undefined;
    pick(bars[first]!.dataset['first']!, bars[last]!.dataset['last']!);
  });
}

/** Shows on the strip which span is picked; none for two empty days. */
export function showSpan(strip: Element, from: string, to: string): void {
  for (const bar of strip.querySelectorAll<SVGGElement>('[data-first]')) {
    const { first = '', last = '' } = bar.dataset;
    const isIn = (from === '' || last >= from) && (to === '' || first <= to);
    bar.toggleAttribute('data-picked', isIn && (from !== '' || to !== ''));
  }
}

function highlight(bars: readonly SVGGElement[], from: number, to: number): void {
  const [first, last] = from < to ? [from, to] : [to, from];
  bars.forEach((bar, i) => bar.toggleAttribute('data-picked', i >= first && i <= last));
}

function barAt(place: SVGSVGElement, count: number, x: number): number {
  const { left, width } = place.getBoundingClientRect();
  return Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)));
}

/** Draws how many events there are in each bar, on the scale on which the strip was drawn. */
export function drawCounts(strip: Element, days: readonly string[]): void {
  for (const bar of strip.querySelectorAll<SVGGElement>('[data-first]')) {
    const { first = '', last = '' } = bar.dataset;
    const count = days.filter((day) => day >= first && day <= last).length;
    const title = bar.querySelector('title');
    if (title)
      title.textContent = title.textContent.replace(/\d+ events?$/, `${count} ${count === 1 ? 'event' : 'events'}`);
    const rect = bar.querySelector<SVGRectElement>('rect:not(.ground)');
    const whole = Number(bar.dataset['count']);
    if (rect) rect.style.transform = `scaleY(${whole === 0 ? 0 : count / whole})`;
  }
}
