import { loadDocument } from '../frame/load.browser.ts';

/** Stand for the page of now, and for that of a day before anything was known. */
export const NOW = '';
export const NOTHING_KNOWN = '-';
/** Nothing is shown, since it could not be loaded; the next try is for another page. */
const FAILED = '?';

interface StatusPart {
  readonly element: HTMLElement;
  readonly contentNow: readonly Node[];
}

/** The parts of the page that tell where the story stands: as it does now, or as the page of an earlier day tells it. */
export class StoryStatusParts {
  /** By name, each with what it says now. */
  readonly #parts: ReadonlyMap<string, StatusPart>;
  #href = NOW;
  #day = '';
  #loading: Promise<boolean> = Promise.resolve(true);

  /** @param elements each with its name in `data-story-status`, as on the pages of earlier days */
  constructor(elements: readonly HTMLElement[]) {
    this.#parts = new Map(
      elements.map((element) => [element.dataset['storyStatus']!, { element, contentNow: [...element.childNodes] }]),
    );
  }

  /**
   * Shows what a page tells, with what was still to come on a day; false where the page could not be loaded, and
   * nothing stands there.
   *
   * @param href the page, `NOW` or `NOTHING_KNOWN`
   * @param day `YYYY-MM-DD`, the page's own or later; empty for now
   */
  async show(href: string, day: string): Promise<boolean> {
    this.#day = day;
    if (href !== this.#href) {
      this.#href = href;
      this.#loading = this.#load(href);
    }
    const isLoaded = await this.#loading;
    this.#hidePast();
    return isLoaded;
  }

  /** Until the page comes, and where it does not, nothing stands there rather than what was not known. */
  async #load(href: string): Promise<boolean> {
    this.#fill(({ contentNow }) => (href === NOW ? contentNow : []));
    if (href === NOW || href === NOTHING_KNOWN) return true;
    const page = await loadDocument(href).catch(() => undefined);
    if (this.#href !== href) return false;
    if (!page) this.#href = FAILED;
    this.#fill((_, name) => contentIn(page, name));
    return page !== undefined;
  }

  /** What was still to come on the day of the page may be past on the day that is asked for. */
  #hidePast(): void {
    for (const section of document.querySelectorAll<HTMLElement>('[data-story-status] [data-upcoming]')) {
      const items = [...section.querySelectorAll<HTMLElement>('[data-last]')];
      for (const item of items) item.hidden = item.dataset['last']! <= this.#day;
      section.hidden = items.every(({ hidden }) => hidden);
    }
  }

  #fill(contentOf: (part: StatusPart, name: string) => readonly Node[]): void {
    for (const [name, part] of this.#parts) part.element.replaceChildren(...contentOf(part, name));
  }
}

function contentIn(page: Document | undefined, name: string): readonly Node[] {
  const part = page?.querySelector(`[data-story-status="${name}"]`);
  return [...(part?.childNodes ?? [])].map((node) => document.importNode(node, true));
}
