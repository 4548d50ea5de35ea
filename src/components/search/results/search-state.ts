/** What is searched for and how, as the address says it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly isByDate: boolean;
}

/** What results are narrowed to; an empty text for no matter what. */
export type Filters = Readonly<Record<(typeof FILTERS)[number], string>>;

export const FILTERS = ['kind', 'year', 'language', 'key'] as const;

/** As many as the search box takes. */
const MOST_LETTERS = 200;

/** The state of `?q=…&kind=…&year=…&language=…&key=yes&sort=date`; what it does not know is left out. */
export function stateOf(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const value = (name: string) => parameters.get(name)?.trim().slice(0, MOST_LETTERS) ?? '';
  return {
    query: value('q'),
    filters: { kind: value('kind'), year: value('year'), language: value('language'), key: value('key') },
    isByDate: value('sort') === 'date',
  };
}

/** The address of a state, from its `?` on. */
export function searchOf({ query, filters, isByDate }: SearchState): string {
  const chosen = FILTERS.filter((name) => filters[name] !== '').map((name) => [name, filters[name]] as const);
  const parameters = [['q', query], ...chosen, ...(isByDate ? [['sort', 'date']] : [])] as string[][];
  return `?${new URLSearchParams(parameters).toString()}`;
}

/** True when a search is narrowed by kind, year, language or key moments. */
export function hasFilters({ filters }: SearchState): boolean {
  return FILTERS.some((name) => filters[name] !== '');
}

/** Whether nothing is asked for. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && !hasFilters(state);
}
