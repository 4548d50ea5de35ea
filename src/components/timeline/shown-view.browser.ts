import { publishedAddress } from '../frame/portable/portable-place.browser.ts';
import { controlOf } from '../frame/url-state/form-state.browser.ts';
import { isEmpty, namesOf, searchOf } from '../frame/url-state/url-state.ts';
import type { ListField } from './event-matching.ts';
import type { DayOfTimeline } from './timeline-data.ts';
import type { TimelineState } from './timeline-state.ts';
import { viewName } from './view-name.ts';
import { viewNameWords } from '../../words/view-name.ts';

/** The lines above the events that say what a narrowed timeline shows, and how to hand that on or leave it. */
export class ShownView {
  readonly #place: HTMLElement | null;
  readonly #form: HTMLElement;
  readonly #days: readonly DayOfTimeline[];
  readonly #title = document.title;
  readonly #heading = document.createElement('h3');

  /**
   * @param timeline the section of the timeline
   * @param form the controls that narrow it
   * @param days the days on which anything became known, oldest first
   */
  constructor(timeline: HTMLElement, form: HTMLElement, days: readonly DayOfTimeline[]) {
    this.#place = timeline.querySelector('[data-shown]');
    this.#form = form;
    this.#days = days;
    this.#heading.className = 'view-name';
  }

  /** Says what a state shows. */
  show(state: TimelineState): void {
    const name = viewName(state, (field, value) => this.#labelOf(field, value));
    this.#showName(name);
    document.title = name === '' ? this.#title : viewNameWords.title(name, this.#title);
    const clear = this.#find('[data-clear]');
    if (clear) clear.textContent = isOnlyKnown(state) ? viewNameWords.backToNow : viewNameWords.clear;
    const copy = this.#find('[data-copy-view]');
    if (copy) {
      copy.hidden = isEmpty(state);
      const address = location.origin + location.pathname + searchOf(state);
      copy.dataset['copy'] = IS_PORTABLE ? publishedAddress(address) : address;
    }
    this.#showKnownPage(state.known);
    handOnDay(state.known);
  }

  #showKnownPage(known: string): void {
    const link = this.#place?.querySelector<HTMLAnchorElement>('[data-known-page]');
    const day = known === '' ? undefined : this.#days.findLast((one) => one.day <= known);
    if (!link) return;
    link.hidden = !day;
    if (day) link.href = day.href;
  }

  #labelOf(field: ListField, value: string): string {
    const options = controlOf(this.#form, field)?.querySelectorAll('option') ?? [];
    return [...options].find((option) => option.value === value)?.dataset['label'] ?? value;
  }

  /** The whole timeline has no heading beside its own. */
  #showName(name: string): void {
    if (name === '') this.#heading.remove();
    else if (this.#heading.textContent !== name) this.#heading.textContent = name;
    if (name !== '' && !this.#heading.isConnected) this.#place?.prepend(this.#heading);
  }

  #find(selector: string): HTMLElement | null {
    return this.#place?.querySelector<HTMLElement>(selector) ?? null;
  }
}

function isOnlyKnown(state: TimelineState): boolean {
  return namesOf(state).every((field) => (field === 'known') === (state[field] !== ''));
}

/** Links lead to pages as of the day that the timeline shows. */
function handOnDay(known: string): void {
  document.body.dataset['knownDay'] = known;
  if (known === '') return;
  void import('../frame/as-known/as-known.browser.ts').then(({ startDays }) => startDays()).catch(() => undefined);
}
