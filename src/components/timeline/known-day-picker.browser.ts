import { NOTHING_KNOWN, NOW, type StoryStatusParts } from './story-status.browser.ts';
import type { TimelineData } from './timeline-data.ts';
import { dayChoiceWords } from '../../words/timeline-filter.ts';

/**
 * The choice of a day by which only what was known counts: a slider over the days on which anything became known, and a
 * field for any day.
 */
export class KnownDayPicker {
  readonly #days: TimelineData['knownDays'];
  readonly #controls: HTMLElement;
  readonly #slider: HTMLInputElement | null;
  readonly #storyStatus: StoryStatusParts;
  /** The answer to a day before anything was known. */
  readonly #nothingKnown: HTMLElement | null;
  #known = '';

  /**
   * @param controls the slider, the field, and the text that says what is shown
   * @param days the days on which anything became known, oldest first
   * @param storyStatus what tells where the story stands
   */
  constructor(controls: HTMLElement, days: TimelineData['knownDays'], storyStatus: StoryStatusParts) {
    this.#controls = controls;
    this.#days = days;
    this.#storyStatus = storyStatus;
    this.#slider = controls.querySelector('[type=range]');
    this.#nothingKnown = document.querySelector('[data-nothing-known]');
    this.#slider?.addEventListener('input', () => this.#choose(Number(this.#slider?.value)));
  }

  /** Shows where the story stood by what was known on a day, `YYYY-MM-DD`; as it is known now for an empty one. */
  async show(known: string): Promise<void> {
    this.#known = known;
    const at = known === '' ? this.#days.length : this.#days.findLastIndex(({ day }) => day <= known);
    const day = this.#days[at];
    if (this.#slider) {
      this.#slider.value = String(Math.max(at, 0));
      this.#slider.setAttribute(
        'aria-valuetext',
        known === '' ? dayChoiceWords.now : (day?.label ?? dayChoiceWords.beforeFirst),
      );
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-now-only]')) part.hidden = known !== '';
    if (this.#nothingKnown) this.#nothingKnown.hidden = at >= 0;
    const words = this.#wordsFor(known, day?.label);
    this.#showText(day ? dayChoiceWords.loading : words);
    const isLoaded = await this.#storyStatus.show(known === '' ? NOW : (day?.href ?? NOTHING_KNOWN), known);
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

  #choose(at: number): void {
    const field = this.#controls.querySelector<HTMLInputElement>('[name=known]');
    if (!field) return;
    field.value = this.#days[at]?.day ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #showText(text: string): void {
    const place = this.#controls.querySelector('[data-known-day-text]');
    if (place) place.textContent = text;
  }
}
