import type { Facets } from '../../views/parts/timeline/facets.ts';
import { controlOf, fillForm } from '../frame/url-state/form-state.browser.ts';
import { countByValue, LIST_FIELDS, type ListField } from './event-matching.ts';
import type { WordTest } from './event-words.ts';
import { optionText } from './option-text.ts';
import type { TimelineState } from './timeline-state.ts';

/**
 * Sets the controls as the state says, beside each value of a list how many events it would leave.
 *
 * @param events those of the whole timeline; null where the counts that stand there are those that the state leaves
 * @param hasWords the test for the words that the state looks for
 */
export function showFilters(
  form: HTMLElement,
  state: TimelineState,
  events: readonly Facets[] | null,
  hasWords: WordTest,
): void {
  fillForm(form, state);
  // WebKit shows it when Back leads to the page.
  controlOf(form, 'q')?.setAttribute('value', state.q);
  if (!events) return;
  for (const field of LIST_FIELDS) showCounts(form, field, countByValue(events, state, field, hasWords));
}

/** A value that would leave nothing stays, so that the list keeps its order, and cannot be chosen. */
function showCounts(form: HTMLElement, field: ListField, counts: ReadonlyMap<string, number>): void {
  for (const option of controlOf(form, field)?.querySelectorAll<HTMLOptionElement>('[data-label]') ?? []) {
    const count = counts.get(option.value) ?? 0;
    option.textContent = optionText(option.dataset['label']!, count);
    option.disabled = count === 0 && !option.selected;
  }
}
