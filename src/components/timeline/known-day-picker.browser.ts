import type { DayOfTimeline } from './timeline-data.ts';
import { dayChoiceWords } from '../../words/timeline-filter.ts';

/**
 * The choice of a day by which only what was known counts: a slider over the days on which anything became known, and a
 * field for any day.
 */
export class KnownDayPicker {
  readonly #days: readonly DayOfTimeline[];
  readonly #controls: HTMLElement;
  readonly #slider: HTMLInputElement | null;
  #storyStatus: ReturnType<typeof loadStoryStatus> | undefined;
  /** The answer to a day before anything was known. */
  readonly #nothingKnown: HTMLElement | null;
  #known = '';

  /**
   * @param controls the slider, the field, and the text that says what is shown
   * @param days the days on which anything became known, oldest first: those of the slider, and earlier ones that may be
   *   added before them
   */
  constructor(controls: HTMLElement, days: readonly DayOfTimeline[]) {
    this.#controls = controls;
    this.#days = days;
    this.#slider = controls.querySelector('[type=range]');
    this.#nothingKnown = document.querySelector('[data-nothing-known]');
    this.#slider?.addEventListener('input', () => this.#choose(Number(this.#slider?.value)));
  }

  /** Shows where the story stood by what was known on a day, `YYYY-MM-DD`; as it is known now for an empty one. */
  async show(known: string): Promise<void> {
    this.#known = known;
    const at = known === '' ? this.#days.length : this.#days.findLastIndex((one) => one.day <= known);
    const day = this.#days[at];
    if (this.#slider) {
      this.#slider.value = String(Math.max(at - this.#earlier, 0));
      this.#slider.setAttribute(
        'aria-valuetext',
        known === '' ? dayChoiceWords.now : (day?.label ?? dayChoiceWords.beforeFirst),
      );
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-now-only]')) part.hidden = known !== '';
    if (this.#nothingKnown) this.#nothingKnown.hidden = at >= 0;
    const words = this.#wordsFor(known, day?.label);
    this.#showText(day ? dayChoiceWords.loading : words);
    const isLoaded = await this.#showStatus(day?.href, known).catch(() => false);
    if (known === this.#known) this.#showText(isLoaded ? words : dayChoiceWords.failed);
  }

  /** The sentence that answers a day, `YYYY-MM-DD`, before anything was known; empty for any other. */
  answerTo(known: string): string {
    const isBefore = known !== '' && this.#days.every(({ day }) => day > known);
    return isBefore ? (this.#nothingKnown?.textContent.trim() ?? '') : '';
  }

  #wordsFor(known: string, day: string | undefined): string {
    if (known === '') return dayChoiceWords.now;
    return day === undefined ? dayChoiceWords.nothing : dayChoiceWords.asOf(day);
  }

  /** What tells where the story stands is of now until a day is asked for; what changes it is loaded then. */
  async #showStatus(href: string | undefined, known: string): Promise<boolean> {
    if (known === '' && !this.#storyStatus) return true;
    this.#storyStatus ??= loadStoryStatus();
    const { parts, NOW, NOTHING_KNOWN } = await this.#storyStatus;
    return known !== this.#known || parts.show(known === '' ? NOW : (href ?? NOTHING_KNOWN), known);
  }

  /** How many days are before those of the slider. */
  get #earlier(): number {
    return this.#days.length - Number(this.#slider?.max);
  }

  #choose(at: number): void {
    const field = this.#controls.querySelector<HTMLInputElement>('[name=known]');
    if (!field) return;
    field.value = this.#days[at + this.#earlier]?.day ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #showText(text: string): void {
    const place = this.#controls.querySelector('[data-known-day-text]');
    if (place) place.textContent = text;
  }
}

/** Until it has come, and where it does not, nothing stands there rather than what was not known. */
async function loadStoryStatus() {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-story-status]')];
  const contents = elements.map((element) => [...element.childNodes]);
  for (const element of elements) element.replaceChildren();
  const { StoryStatusParts, ...hrefs } = await import('./story-status.browser.ts');
  for (const [i, element] of elements.entries()) element.replaceChildren(...contents[i]!);
  return { parts: new StoryStatusParts(elements), ...hrefs };
}
