import { countsOf, type Choosable, type EventFacets } from './event-matching.ts';
import { FIELDS, stateBy, type Field, type TimelineState } from './timeline-state.ts';

const CHOOSABLE: readonly Choosable[] = ['kind', 'actor', 'entity', 'language'];

/** The state that the controls say. */
export function stateIn(filters: HTMLElement): TimelineState {
  return stateBy((field) => {
    const control = controlOf(filters, field);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? control.value : '';
    return control?.value ?? '';
  });
}

/** The state without what the controls do not offer: an old or mistyped address narrows nothing unseen. */
export function offered(filters: HTMLElement, state: TimelineState): TimelineState {
  return stateBy((field) => {
    const control = controlOf(filters, field);
    if (!control) return '';
    const isOffered =
      control instanceof HTMLInputElement
        ? control.type !== 'checkbox' || control.value === state[field]
        : control.querySelector(`[value="${CSS.escape(state[field])}"]`);
    return isOffered ? state[field] : '';
  });
}

/** Sets the controls as the state says, beside each choice how many events it would leave. */
export function showState(filters: HTMLElement, state: TimelineState, entries: readonly EventFacets[]): void {
  for (const field of FIELDS) {
    const control = controlOf(filters, field);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = state[field] !== '';
    // What is being typed may have a space at its end, which the state leaves out.
    else if (control && control.value.trim() !== state[field]) control.value = state[field];
  }
  for (const field of CHOOSABLE) showCounts(filters, field, countsOf(entries, state, field));
}

/** A choice that would leave nothing stays, so that the list keeps its order, and cannot be chosen. */
function showCounts(filters: HTMLElement, field: Choosable, counts: ReadonlyMap<string, number>): void {
  for (const option of controlOf(filters, field)?.querySelectorAll<HTMLOptionElement>('option:not([value=""])') ?? []) {
    const count = counts.get(option.value) ?? 0;
    option.textContent = option.textContent.replace(/\d+(?=\)$)/, String(count));
    option.disabled = count === 0 && !option.selected;
  }
}

function controlOf(filters: HTMLElement, field: Field): HTMLInputElement | HTMLSelectElement | null {
  return filters.querySelector(`[name="${field}"]`);
}
