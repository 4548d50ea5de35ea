import { NONE, NOW, type StoryStatusZones } from './story-status.browser.ts';

/** A day on which something became known, with the page of what was known by it. */
interface KnownDay {
  readonly day: string;
  readonly href: string;
  readonly label: string;
}

/** The choice of a day by which only what was known counts: a slider over the days on which anything became known, and a field for any day. */
export class KnownDayPicker {
  readonly #days: readonly KnownDay[];
  readonly #place: HTMLElement;
  readonly #range: HTMLInputElement | null;
  readonly #front: StoryStatusZones;
  /** The answer to a day before anything was known. */
  readonly #nothing: HTMLElement | null;
  #known = '';

  /**
   * @param place the controls
   * @param front what tells where the story stands
   */
  constructor(place: HTMLElement, front: StoryStatusZones) {
    this.#place = place;
    this.#front = front;
    this.#range = place.querySelector('[type=range]');
    this.#nothing = document.querySelector('[data-nothing-known]');
    this.#days = [...place.querySelectorAll<HTMLElement>('[data-day]')].map(({ dataset }) => ({
      day: dataset['day']!,
      href: dataset['href']!,
      label: dataset['label']!,
    }));
    this.#range?.addEventListener('input', () => this.#choose(Number(this.#range?.value)));
  }

  /** Shows where the story stood by what was known on a day, `YYYY-MM-DD`; as it is known now for an empty one. */
  async show(known: string): Promise<void> {
    this.#known = known;
    const at = known === '' ? this.#days.length : this.#days.findLastIndex(({ day }) => day <= known);
    const day = this.#days[at];
    if (this.#range) {
      this.#range.value = String(Math.max(at, 0));
      this.#range.setAttribute('aria-valuetext', known === '' ? 'now' : (day?.label ?? 'before the first source'));
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-now]')) part.hidden = known !== '';
    if (this.#nothing) this.#nothing.hidden = at >= 0;
    const words = known === '' ? 'now' : day ? `as things stood ${day.label}` : 'nothing was known yet';
    this.#say(day ? 'loading…' : words);
    const isThere = await this.#front.show(known === '' ? NOW : (day?.href ?? NONE), known);
    if (known === this.#known) this.#say(isThere ? words : 'what was known then could not be loaded');
  }

  /** What there is to say of a day before anything was known; empty for any other. */
  answerTo(known: string): string {
    const isBefore = known !== '' && this.#days.every(({ day }) => day > known);
    return isBefore ? (this.#nothing?.textContent.trim() ?? '') : '';
  }

  #choose(at: number): void {
    const field = this.#place.querySelector<HTMLInputElement>('[name=known]');
    if (!field) return;
    field.value = this.#days[at]?.day ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #say(text: string): void {
    const label = this.#place.querySelector('[data-known-label]');
    if (label) label.textContent = text;
  }
}
