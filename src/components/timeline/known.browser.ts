/** A day of publication, with the page of what was known by it. */
interface Day {
  readonly day: string;
  readonly href: string;
  readonly label: string;
}

/** Stands for a day before anything was known. */
const NONE = '-';

/** The choice of a day by which only what was known counts: a slider over the days of publication, and a field for any day. */
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
    this.#say(known === '' ? 'now' : day ? `the last source by then is of ${day.label}` : 'nothing was known yet');
    for (const part of document.querySelectorAll<HTMLElement>('[data-now]')) part.hidden = known !== '';
    await this.#showZones(known === '' ? '' : (day?.href ?? NONE));
  }

  #choose(at: number): void {
    const field = this.#place.querySelector<HTMLInputElement>('[name=known]');
    if (!field) return;
    field.value = this.#days[at]?.day ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** A page that does not come leaves nothing rather than what was not known. */
  async #showZones(href: string): Promise<void> {
    if (href === this.#shown) return;
    this.#shown = href;
    const page = href === '' || href === NONE ? undefined : await pageAt(href).catch(() => undefined);
    if (this.#shown !== href) return;
    for (const [name, { place, now }] of this.#zones)
      place.replaceChildren(...(href === '' ? now : zoneIn(page, name)));
    if (!page && href !== '' && href !== NONE) this.#say('what was known then could not be loaded');
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
