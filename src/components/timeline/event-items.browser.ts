import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { EventWords } from './event-words.ts';
import type { TimelineEvents } from './timeline-events.ts';

/**
 * The events of a timeline that has all of them on its page.
 *
 * @param facets those of every event, in any order
 */
export function eventsOnPage(timeline: HTMLElement, facets: readonly Facets[]): TimelineEvents {
  const byId = new Map(facets.map((of) => [of.id, of]));
  const items = itemsIn(timeline);
  const all = [...items.keys()].map((id) => byId.get(id)!);
  let words: EventWords | undefined;
  return {
    count: all.length,
    all: () => all,
    testFor: (query) => words?.testFor(query) ?? (() => true),
    isReady: ({ q }) => q === '' || words !== undefined,
    load: async () => {
      const module = await import('./event-words.ts');
      words ??= new module.EventWords((id) => textOf(items.get(id)!));
    },
    show: (shown) => {
      showItems(timeline, items, new Set((shown ?? all).map(({ id }) => id)));
      return Promise.resolve();
    },
  };
}

/** The items of events on the page, in the order they stand in, by the ids of their events. */
export function itemsIn(timeline: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const items = [...timeline.querySelectorAll<HTMLElement>('[data-event]')];
  return new Map(items.map((item) => [item.dataset['event']!, item]));
}

/** Shows these items and no others, and no year or month, and no link to one, that has none of them. */
function showItems(timeline: HTMLElement, items: ReadonlyMap<string, HTMLElement>, shown: ReadonlySet<string>): void {
  for (const [id, item] of items) item.hidden = !shown.has(id);
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
