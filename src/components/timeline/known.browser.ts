/** A day on which something became known, with the page of what was known by it. */
interface Day {
  readonly day: string;
  readonly href: string;
  readonly label: string;
}

/** Stands for a day before anything was known. */
const NONE = '-';
/** Nothing is shown, since it could not be loaded; the next try is for another page. */
const FAILED = '?';

/** The choice of a day by which only what was known counts: a slider over the days on which anything became known, and a field for any day. */
export class KnownOn {
  readonly #days: readonly Day[];
  readonly #place: HTMLElement;
  readonly #range: HTMLInputElement | null;
  /** The parts of the page that tell where the story stands, by name, each with what it says now. */
  readonly #zones: ReadonlyMap<string, { readonly place: HTMLElement; readonly now: readonly Node[] }>;
  #shown = '';

  /**
   * @param place the controls
   * @param zones the parts of the page that tell where the story stands
   */
  constructor(place: HTMLElement, zones: readonly HTMLElement[]) {
    this.#place = place;
    this.#range = place.querySelector('[type=range]');
    this.#zones = new Map(zones.map((zone) => [zone.dataset['front']!, { place: zone, now: [...zone.childNodes] }]));
    this.#days = [...place.querySelectorAll<HTMLElement>('[data-day]')].map(({ dataset }) => ({
      day: dataset['day']!,
      href: dataset['href']!,
      label: dataset['label']!,
    }));
    this.#range?.addEventListener('input', () => this.#choose(Number(this.#range?.value)));
  }

  /** Shows where the story stood by what was known on a day, `YYYY-MM-DD`; as it is known now for an empty one. */
  async show(known: string): Promise<void> {
    const at = known === '' ? this.#days.length : this.#days.findLastIndex(({ day }) => day <= known);
    const day = this.#days[at];
    if (this.#range) {
      this.#range.value = String(Math.max(at, 0));
      this.#range.setAttribute('aria-valuetext', known === '' ? 'now' : (day?.label ?? 'before the first source'));
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-now]')) part.hidden = known !== '';
    const words = known === '' ? 'now' : day ? `as things stood ${day.label}` : 'nothing was known yet';
    await this.#showZones(known === '' ? '' : (day?.href ?? NONE), words);
  }

  #choose(at: number): void {
    const field = this.#place.querySelector<HTMLInputElement>('[name=known]');
    if (!field) return;
    field.value = this.#days[at]?.day ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Until the page comes, and where it does not, nothing stands there rather than what was not known. */
  async #showZones(href: string, words: string): Promise<void> {
    const isPage = href !== '' && href !== NONE;
    if (href === this.#shown) return;
    this.#shown = href;
    this.#fill((name) => (href === '' ? this.#zones.get(name)!.now : []));
    this.#say(isPage ? 'loading…' : words);
    if (!isPage) return;
    const page = await pageAt(href).catch(() => undefined);
    if (this.#shown !== href) return;
    if (!page) this.#shown = FAILED;
    this.#fill((name) => zoneIn(page, name));
    this.#say(page ? words : 'what was known then could not be loaded');
  }

  #fill(nodesOf: (zone: string) => readonly Node[]): void {
    for (const [name, { place }] of this.#zones) place.replaceChildren(...nodesOf(name));
  }

  #say(text: string): void {
    const label = this.#place.querySelector('[data-known-label]');
    if (label) label.textContent = text;
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
