import { FILTERS, type Filters, type SearchState } from './search-state.ts';

/** Shows the form's controls as the state says. */
export function showFilters(form: HTMLFormElement, { filters, isByDate }: SearchState): void {
  for (const name of FILTERS) setValue(form, name, filters[name]);
  setValue(form, 'sort', isByDate ? 'date' : '');
  form.hidden = false;
}

/** The state that the form's controls say, for a query. */
export function stateIn(form: HTMLFormElement, query: string): SearchState {
  const values = new FormData(form);
  const value = (name: string) => {
    const chosen = values.get(name);
    return typeof chosen === 'string' ? chosen : '';
  };
  const filters = Object.fromEntries(FILTERS.map((name) => [name, value(name)])) as Filters;
  return { query, filters, isByDate: value('sort') === 'date' };
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement) control.checked = control.value === value;
  if (control instanceof HTMLSelectElement) control.value = value;
}
