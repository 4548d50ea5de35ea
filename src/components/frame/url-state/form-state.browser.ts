import { namesOf, stateFrom, type UrlFields, type UrlState } from './url-state.ts';

type FormControl = HTMLInputElement | HTMLSelectElement;

/** The state that the controls of a form have; empty for fields without a control in it. */
export function readForm<Name extends string>(form: Element, fields: UrlFields<Name>): UrlState<Name> {
  return stateFrom(fields, (field) => {
    const control = controlOf(form, field);
    return control && isCheckbox(control) && !control.checked ? '' : (control?.value ?? '');
  });
}

/** Sets each control of a form to what a state asks for. */
export function fillForm<Name extends string>(form: Element, state: UrlState<Name>): void {
  for (const field of namesOf(state)) {
    const control = controlOf(form, field);
    if (control && isCheckbox(control)) control.checked = control.value === state[field];
    // What is being typed may have a space at its end, which the state leaves out.
    else if (control && control.value.trim() !== state[field]) control.value = state[field];
  }
}

/**
 * The state without what a form does not offer, so that an old or mistyped address narrows nothing that a reader
 * cannot see: a value that no option of a list has, or a field that has no control.
 */
export function keepOffered<Name extends string>(
  form: Element,
  fields: UrlFields<Name>,
  state: UrlState<Name>,
): UrlState<Name> {
  return stateFrom(fields, (field) => (isOffered(controlOf(form, field), state[field]) ? state[field] : ''));
}

/** The control of a field; null where the form has none. */
export function controlOf(form: Element, field: string): FormControl | null {
  return form.querySelector<FormControl>(`[name="${field}"]`);
}

function isOffered(control: FormControl | null, value: string): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.value === value);
  return control !== null && (!isCheckbox(control) || control.value === value);
}

function isCheckbox(control: FormControl): control is HTMLInputElement {
  return control.type === 'checkbox';
}
