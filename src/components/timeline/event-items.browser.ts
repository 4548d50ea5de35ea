import { wordsIn, type EventFacets } from './event-matching.ts';

/** An event's line on the page, with what it can be found by. */
export interface EventListItem {
  readonly item: HTMLElement;
  readonly entry: EventFacets;
}

/** The lines of a timeline, in the order they stand in. */
export function eventItemsOf(timeline: HTMLElement): readonly EventListItem[] {
  return [...timeline.querySelectorAll<HTMLElement>('[data-event]')].map((item) => ({ item, entry: entryOf(item) }));
}

/** Shows these lines and no others, and no heading or link to a month without any. */
export function showEventItems(
  timeline: HTMLElement,
  lines: readonly EventListItem[],
  shown: ReadonlySet<EventListItem>,
): void {
  for (const line of lines) line.item.hidden = !shown.has(line);
  for (const list of timeline.querySelectorAll('ol:has(> [data-event])')) {
    const count = list.querySelectorAll(':scope > :not([hidden])').length;
    const heading = list.previousElementSibling;
    if (heading instanceof HTMLElement) heading.hidden = count === 0;
    showLinkTo(timeline, heading?.id ?? '', count);
  }
  for (const year of timeline.querySelectorAll<HTMLElement>('section.year')) {
    const count = year.querySelectorAll('[data-event]:not([hidden])').length;
    year.hidden = count === 0;
    showLinkTo(timeline, year.querySelector('h3')?.id ?? '', count);
  }
}

/** The link to a month or a year, with how many of its events are shown; none to one without any. */
function showLinkTo(timeline: HTMLElement, id: string, count: number): void {
  const link = [...timeline.querySelectorAll('nav a')].find((other) => other.getAttribute('href') === `#${id}`);
  if (!(link?.parentElement instanceof HTMLElement)) return;
  link.parentElement.hidden = count === 0;
  const place = link.querySelector('.count');
  if (place) place.textContent = String(count);
}

function entryOf(item: HTMLElement): EventFacets {
  const { kind = '', actors = '', entities = '', languages = '', first = '', last = first, known } = item.dataset;
  return {
    kind,
    actors: actors.split(' '),
    entities: entities.split(' '),
    languages: languages.split(' '),
    isKey: item.dataset['key'] !== undefined,
    first,
    last,
    known: known ?? null,
    corrections: Number(item.dataset['corrections'] ?? 0),
    words: wordsIn(textOf(item)),
  };
}

/** The words of a line without its marks, which are of now and may be hidden. */
function textOf(item: HTMLElement): string {
  const parts = item.querySelectorAll('.date, .title, .note, .label:not(.mark)');
  return [...parts].map(({ textContent }) => textContent).join(' ');
}
