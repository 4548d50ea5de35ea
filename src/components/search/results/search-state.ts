import { anyText, searchOf, type UrlFields, type UrlState } from '../../frame/url-state/url-state.ts';

/** What is searched for and how: `?q=mira&kind=Event&year=2026&language=fr&key=yes&sort=date`. */
export const SEARCH_FIELDS = {
  q: anyText,
  kind: anyText,
  year: anyText,
  language: anyText,
  key: anyText,
  sort: (value) => (value === 'date' ? value : ''),
} as const satisfies UrlFields<string>;

/** What is searched for and how, as the address says it. */
export type SearchState = UrlState<keyof typeof SEARCH_FIELDS>;

/** The fields that narrow the results. */
export const FILTERS = ['kind', 'year', 'language', 'key'] as const satisfies readonly (keyof SearchState)[];

/** By how many fields the results are narrowed. */
export function countFilters(state: SearchState): number {
  return FILTERS.filter((name) => state[name] !== '').length;
}

/** True when the results are narrowed. */
export function hasFilters(state: SearchState): boolean {
  return countFilters(state) > 0;
}

/** The same search without what narrows its results, in the same order. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, kind: '', year: '', language: '', key: '' };
}

/** True when nothing is asked for; an order asks for nothing. */
export function isEmptySearch(state: SearchState): boolean {
  return state.q === '' && !hasFilters(state);
}

/** The address of a search, from its `?` on; with an empty query for one that has none, as the search box sends it. */
export function searchAddress(state: SearchState): string {
  return state.q === '' ? `?q=${searchOf(state).replace('?', '&')}` : searchOf(state);
}
