import type { FilterOption, FilterOptionGroup, FilterOptions } from '../../views/parts/timeline/filter-options.ts';
import { element } from '../search/box/element.browser.ts';
import type { optionText } from './option-text.ts';

/**
 * Offers all actors and entities, where a page offers the most frequent of them; what is chosen stays.
 *
 * @param textOf what a list says of a value
 */
export function offerAll(
  form: HTMLElement,
  { actors, entities }: Pick<FilterOptions, 'actors' | 'entities'>,
  textOf: typeof optionText,
): void {
  offerGroups(form.querySelector('[name=actor]'), actors, textOf);
  offerGroups(form.querySelector('[name=entity]'), entities, textOf);
}

function offerGroups(
  select: HTMLSelectElement | null,
  groups: readonly FilterOptionGroup[],
  textOf: typeof optionText,
): void {
  if (!select) return;
  const chosen = select.value;
  for (const group of select.querySelectorAll('optgroup')) group.remove();
  const optionOf = ({ value, label, count }: FilterOption) => {
    const option = element('option', { value }, textOf(label, count));
    option.dataset['label'] = label;
    return option;
  };
  select.append(...groups.map(({ label, choices }) => element('optgroup', { label }, ...choices.map(optionOf))));
  select.value = chosen;
}
