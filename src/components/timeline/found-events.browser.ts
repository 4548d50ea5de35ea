import { loadDocument } from '../frame/load.browser.ts';
import { element } from '../search/box/element.browser.ts';
import { memoised } from '../search/box/memoised.ts';
import { foundWords } from '../../words/found-events.ts';

/** An event that was found, with the address of the page that has its item. */
export interface FoundEvent {
  readonly id: string;
  readonly page: string;
}

/** How many are shown, and how many more each time that a reader asks for them. */
const AT_ONCE = 50;

/** The items of events that stand on other pages, under their years and months, in place of those on this page. */
export class FoundEvents {
  readonly #printed: HTMLElement;
  readonly #place = element('div', { className: 'found' });
  readonly #items = element('div');
  readonly #more = element('button', { type: 'button', className: 'control', hidden: true });
  readonly #pages = new Map<string, () => Promise<Document>>();
  #events: readonly FoundEvent[] = [];

  /** @param printed what is on the page itself, which gives place to what is found */
  constructor(printed: HTMLElement) {
    this.#printed = printed;
    this.#place.append(this.#items, this.#more);
    this.#more.addEventListener('click', () => void this.#showMore().catch(() => undefined));
  }

  /**
   * Shows the items of the first of these events, and offers to show more; null for what is on the page itself. Rejects
   * where a page of them cannot be loaded.
   */
  async show(events: readonly FoundEvent[] | null): Promise<void> {
    this.#events = events ?? [];
    this.#items.replaceChildren();
    this.#more.hidden = true;
    this.#printed.hidden = events !== null;
    if (events === null) this.#place.remove();
    else this.#printed.before(this.#place);
    await this.#showNext();
  }

  /** The focus goes on to the first of those that are added. */
  async #showMore(): Promise<void> {
    const { length } = this.#shown();
    await this.#showNext();
    this.#shown()[length]?.querySelector<HTMLElement>('a')?.focus();
  }

  #shown(): NodeListOf<Element> {
    return this.#items.querySelectorAll('[data-event]');
  }

  async #showNext(): Promise<void> {
    const events = this.#events;
    const { length: from } = this.#shown();
    const next = events.slice(from, from + AT_ONCE);
    const pages = await Promise.all(next.map(({ page }) => this.#load(page)));
    // Something else may have been asked for in the meantime.
    if (events !== this.#events) return;
    for (const [i, { id }] of next.entries()) placeItem(this.#items, pages[i]!, id);
    const left = events.length - from - next.length;
    this.#more.hidden = left === 0;
    this.#more.textContent = foundWords.more(Math.min(left, AT_ONCE));
  }

  #load(page: string): Promise<Document> {
    const load = this.#pages.get(page) ?? memoised(() => loadDocument(page));
    this.#pages.set(page, load);
    return load();
  }
}

/** Puts the item of an event, from the page that has it, under its year and its month. */
function placeItem(items: HTMLElement, page: Document, id: string): void {
  const item = page.querySelector(`[data-event="${CSS.escape(id)}"]`);
  if (!item) return;
  const periods = [...ancestorsOf(item)].filter((one) => one.hasAttribute('data-period')).toReversed();
  const group = periods.reduce(periodIn, items);
  const list = group.querySelector(':scope > ol') ?? element('ol', { className: 'plain' });
  group.append(list);
  list.append(document.importNode(item, true));
}

function* ancestorsOf(item: Element): Generator<Element> {
  for (let one = item.parentElement; one; one = one.parentElement) yield one;
}

/** The year or the month that is like one of another page, made with its heading where it is not there yet. */
function periodIn(place: Element, like: Element): Element {
  const { period } = (like as HTMLElement).dataset;
  const there = place.querySelector(`:scope > [data-period="${period!}"]`);
  if (there) return there;
  const made = document.importNode(like, false);
  made.removeAttribute('aria-labelledby');
  const heading = like.querySelector('h3, h4');
  if (heading) made.append(plainHeading(heading));
  place.append(made);
  return made;
}

/** The page itself has the address of the year or the month, and its own heading hides what its title says. */
function plainHeading(heading: Element): Element {
  const plain = document.importNode(heading, true);
  plain.removeAttribute('id');
  plain.classList.remove('heard');
  return plain;
}
