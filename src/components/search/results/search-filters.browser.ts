import { FILTERS, hasFilters, type Filters, type SearchState } from './search-state.ts';

/** Shows the controls as the state says, and the button that clears them while there is something to clear. */
export function showFilters(controls: HTMLElement, state: SearchState): void {
  for (const name of FILTERS) setValue(controls, name, state.filters[name]);
  setValue(controls, 'sort', state.isByDate ? 'date' : '');
  const clear = controls.querySelector('button');
  if (clear) clear.hidden = !hasFilters(state);
}

/** The state that the controls say, for a query. */
export function stateIn(controls: HTMLElement, query: string): SearchState {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, valueOf(controls, name)])) as Filters;
  return { query, filters, isByDate: valueOf(controls, 'sort') === 'date' };
}

/** The state without what the controls do not offer: an old or mistyped address narrows nothing unseen. */
export function knownState(controls: HTMLElement, state: SearchState): SearchState {
  const known = FILTERS.map((name) => [name, offers(controls, name, state.filters[name]) ? state.filters[name] : '']);
  return { ...state, filters: Object.fromEntries(known) as Filters };
}

/** The state without filters, in the same order. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, filters: { kind: '', year: '', language: '', key: '' } };
}

function setValue(controls: HTMLElement, name: string, value: string): void {
  const control = controlOf(controls, name);
  if (control instanceof HTMLInputElement) control.checked = control.value === value;
  if (control instanceof HTMLSelectElement) control.value = value;
}

function valueOf(controls: HTMLElement, name: string): string {
  const control = controlOf(controls, name);
  if (control instanceof HTMLInputElement) return control.checked ? control.value : '';
  return control instanceof HTMLSelectElement ? control.value : '';
}

function offers(controls: HTMLElement, name: string, value: string): boolean {
  const control = controlOf(controls, name);
  if (control instanceof HTMLInputElement) return control.value === value;
  return control instanceof HTMLSelectElement && [...control.options].some((option) => option.value === value);
}

function controlOf(controls: HTMLElement, name: string): Element | null {
  return controls.querySelector(`[name="${name}"]`);
}
