import { controlOf, fillForm } from '../frame/url-state/form-state.browser.ts';
import { countByValue, LIST_FIELDS, type ListField, type SearchableEvent } from './event-matching.ts';
import { optionText } from './option-text.ts';
import type { TimelineState } from './timeline-state.ts';

/** Sets the controls as the state says, beside each value of a list how many events it would leave. */
export function showFilters(form: HTMLElement, state: TimelineState, events: readonly SearchableEvent[]): void {
  fillForm(form, state);
  for (const field of LIST_FIELDS) showCounts(form, field, countByValue(events, state, field));
}

/** A value that would leave nothing stays, so that the list keeps its order, and cannot be chosen. */
function showCounts(form: HTMLElement, field: ListField, counts: ReadonlyMap<string, number>): void {
  for (const option of controlOf(form, field)?.querySelectorAll<HTMLOptionElement>('[data-label]') ?? []) {
    const count = counts.get(option.value) ?? 0;
    option.textContent = optionText(option.dataset['label']!, count);
    option.disabled = count === 0 && !option.selected;
  }
}
