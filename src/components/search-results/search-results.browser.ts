import type { NameHit } from '../../search/story-names.ts';
import { namesBeside, namesFor } from './find-names.browser.ts';
import { openPages, pagesFor } from './find-pages.browser.ts';
import type { TextResult } from './full-text.ts';
import { outcomeText } from './outcome.ts';
import { ResultList } from './result-list.browser.ts';
import { showFilters, stateIn, withoutFilters } from './search-filters.browser.ts';
import { hasFilters, isEmpty, searchOf, stateOf, type SearchState } from './search-state.ts';

const WELCOME = document.querySelector('#search-status')?.textContent ?? '';
const ONLY_NAMES = import.meta.env.DEV
  ? 'Only names are searched here: the text of the pages is indexed when the site is built, by “npm start”.'
  : 'The text of the pages could not be searched. Try again, or look for a name in the list below.';

const place = document.querySelector<HTMLElement>('#results');
const filters = document.querySelector<HTMLElement>('#search-filters');
let latest: SearchState | undefined;

if (place && filters) {
  const search = () => void show(stateOf(location.search), place, filters);
  const go = (state: SearchState) => {
    history.pushState(null, '', searchOf(state));
    search();
  };
  filters.addEventListener('change', () => go(stateIn(filters, stateOf(location.search).query)));
  filters.querySelector('button')?.addEventListener('click', () => {
    go(withoutFilters(stateOf(location.search)));
    filters.querySelector('select')?.focus();
  });
  addEventListener('popstate', search);
  search();
}

/** Fills the page with what a state finds: names as soon as they are known, then pages, then how much that is. */
async function show(state: SearchState, results: HTMLElement, controls: HTMLElement): Promise<void> {
  latest = state;
  showQuery(state.query);
  showFilters(controls, state);
  results.replaceChildren();
  say(isEmpty(state) ? WELCOME : 'Searching…');
  if (isEmpty(state)) return;
  const pagefind = openPages(results.dataset['index'] ?? '');
  const firstNames = await namesFor(state);
  const isSure = firstNames.every(({ isGuess }) => !isGuess);
  if (latest === state && isSure) results.replaceChildren(...new ResultList(firstNames).nodes());
  const found = await pagefind.then((index) => pagesFor(index, state, firstNames)).catch(() => undefined);
  const names = found ? await namesBeside(found, firstNames, state) : firstNames;
  const list = new ResultList(names);
  const repeated = await list.addPages(found?.results ?? []);
  if (latest !== state) return;
  results.replaceChildren(...list.nodes());
  say([outcomeText(outcomeOf(state, names, found, repeated)), !found && ONLY_NAMES].filter(Boolean).join(' '));
}

function outcomeOf(state: SearchState, names: readonly NameHit[], found: TextResult | undefined, repeated: number) {
  return {
    query: state.query,
    names: names.length,
    namesakes: names.filter(({ isWhole }) => isWhole).length,
    isGuess: names.some(({ isGuess }) => isGuess),
    pages: (found?.results.length ?? 0) - repeated,
    unknown: (found?.words ?? []).filter((word) => word.found === 'nowhere').map(({ word }) => word),
    isFiltered: hasFilters(state),
  };
}

function showQuery(query: string): void {
  const box = document.querySelector<HTMLInputElement>('#site-search');
  if (box && query) box.value = query;
  document.querySelector<HTMLDetailsElement>('#all-names')?.toggleAttribute('open', !query);
  const title = document.title.replace(/^“.*?” · /, '');
  document.title = query ? `“${query}” · ${title}` : title;
}

function say(text: string): void {
  const status = document.querySelector('#search-status');
  if (status) status.textContent = text;
}
