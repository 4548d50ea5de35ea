/** Stands for the page of now, and for that of a day before anything was known. */
export const NOW = '';
export const NONE = '-';
/** Nothing is shown, since it could not be loaded; the next try is for another page. */
const FAILED = '?';

interface Zone {
  readonly place: HTMLElement;
  readonly now: readonly Node[];
}

/** The parts of the page that tell where the story stands: as it does now, or as the page of an earlier day tells it. */
export class StoryStatusZones {
  /** By name, each with what it says now. */
  readonly #zones: ReadonlyMap<string, Zone>;
  #href = NOW;
  #day = '';
  #coming: Promise<boolean> = Promise.resolve(true);

  /** @param zones each with its name in `data-front`, as on the pages of earlier days */
  constructor(zones: readonly HTMLElement[]) {
    this.#zones = new Map(zones.map((place) => [place.dataset['front']!, { place, now: [...place.childNodes] }]));
  }

  /**
   * Shows what a page tells, with what was still to come on a day; false where the page could not be loaded, and
   * nothing stands there.
   *
   * @param href the page, `NOW` or `NONE`
   * @param day `YYYY-MM-DD`, the page's own or later; empty for now
   */
  async show(href: string, day: string): Promise<boolean> {
    this.#day = day;
    if (href !== this.#href) {
      this.#href = href;
      this.#coming = this.#load(href);
    }
    const isThere = await this.#coming;
    this.#hidePast();
    return isThere;
  }

  /** Until the page comes, and where it does not, nothing stands there rather than what was not known. */
  async #load(href: string): Promise<boolean> {
    this.#fill(({ now }) => (href === NOW ? now : []));
    if (href === NOW || href === NONE) return true;
    const page = await pageAt(href).catch(() => undefined);
    if (this.#href !== href) return false;
    if (!page) this.#href = FAILED;
    this.#fill((_, name) => zoneIn(page, name));
    return page !== undefined;
  }

  /** What was still to come on the day of the page may be past on the day that is asked for. */
  #hidePast(): void {
    for (const list of document.querySelectorAll('[data-front] ul:has(> [data-last])')) {
      const items = [...list.querySelectorAll<HTMLElement>('[data-last]')];
      for (const item of items) item.hidden = item.dataset['last']! <= this.#day;
      const section = list.closest('section');
      if (section) section.hidden = items.every(({ hidden }) => hidden);
    }
  }

  #fill(nodesOf: (zone: Zone, name: string) => readonly Node[]): void {
    for (const [name, zone] of this.#zones) zone.place.replaceChildren(...nodesOf(zone, name));
  }
}

async function pageAt(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function zoneIn(page: Document | undefined, name: string): readonly Node[] {
  const zone = page?.querySelector(`[data-front="${name}"]`);
  return [...(zone?.childNodes ?? [])].map((node) => document.importNode(node, true));
}
