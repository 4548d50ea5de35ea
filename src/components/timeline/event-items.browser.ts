import type { Facets } from '../../views/parts/timeline/facets.ts';
import { wordsIn, type SearchableEvent } from './event-matching.ts';

/** An event's item in the list, with what it can be found by. */
export interface EventItem {
  readonly item: HTMLElement;
  readonly event: SearchableEvent;
}

/**
 * The items of a timeline, in the order they stand in.
 *
 * @param facets those of every event, in any order
 */
export function eventItemsOf(timeline: HTMLElement, facets: readonly Facets[]): readonly EventItem[] {
  const byId = new Map(facets.map((of) => [of.id, of]));
  return [...timeline.querySelectorAll<HTMLElement>('[data-event]')].map((item) => ({
    item,
    event: { ...byId.get(item.dataset['event']!)!, words: wordsIn(textOf(item)) },
  }));
}

/** Shows these items and no others, and no year or month, and no link to one, that has none of them. */
export function showEventItems(
  timeline: HTMLElement,
  items: readonly EventItem[],
  shown: ReadonlySet<EventItem>,
): void {
  for (const each of items) each.item.hidden = !shown.has(each);
  for (const period of timeline.querySelectorAll<HTMLElement>('[data-period]')) {
    const count = period.querySelectorAll('[data-event]:not([hidden])').length;
    period.hidden = count === 0;
    const link = timeline.querySelector<HTMLElement>(`[data-period-link="${period.dataset['period']!}"]`);
    if (link) link.hidden = count === 0;
    // A year’s link says no count, but those of its months within it do.
    const number = link?.querySelector(':scope > a > [data-count]');
    if (number) number.textContent = String(count);
  }
}

/** The words of an item without its badges, which tell of now and may be hidden. */
function textOf(item: HTMLElement): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement!.closest('[data-badge]')) texts.push(walker.currentNode.nodeValue!);
  return texts.join(' ');
}
