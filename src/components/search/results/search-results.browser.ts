import { knownState, showFilters, stateIn, withoutFilters } from './search-filters.browser.ts';
import { isEmpty, searchOf, stateOf, type SearchState } from './search-state.ts';

const WELCOME = document.querySelector('#search-status')?.textContent ?? '';
const TITLE = document.title;
const NOTHING_LOADED = 'Search could not be loaded. Try again, or look for a name in the list below.';

const place = document.querySelector<HTMLElement>('#results');
const filters = document.querySelector<HTMLElement>('#search-filters');
let latest: SearchState | undefined;
let shownFor: string | undefined;

if (place && filters) {
  const search = () => {
    shownFor = location.search;
    void show(knownState(filters, stateOf(location.search)), place, filters);
  };
  const go = (state: SearchState) => {
    history.pushState(null, '', searchOf(state));
    search();
  };
  filters.addEventListener('change', () => go(stateIn(filters, stateOf(location.search).query)));
  filters.querySelector('button')?.addEventListener('click', () => {
    go(withoutFilters(stateOf(location.search)));
    filters.querySelector('select')?.focus();
  });
  // A link within the page changes the address too, but not what is searched for.
  addEventListener('popstate', () => location.search !== shownFor && search());
  search();
}

/** Shows a state: what it finds, once that is known; where nothing is asked for, all names at once. */
async function show(state: SearchState, results: HTMLElement, controls: HTMLElement): Promise<void> {
  latest = state;
  showAsked(state, results);
  showFilters(controls, state);
  results.replaceChildren();
  if (!isEmpty(state)) say('Searching…');
  const text = isEmpty(state) ? WELCOME : await find(state, results);
  if (latest !== state) return;
  say(text);
  showNames(results);
}

/** Loads what finds only when there is something to find. Gives how much is found, in words. */
async function find(state: SearchState, results: HTMLElement): Promise<string> {
  // The index comes beside what asks it, not after it.
  void import(/* @vite-ignore */ results.dataset['index'] ?? '').catch(() => undefined);
  const found = await import('./show-results.browser.ts').catch(() => undefined);
  return found ? found.showFound(state, results, () => latest === state) : NOTHING_LOADED;
}

/** What is asked for, and the place that its answer takes, so that nothing moves when it comes. */
function showAsked(state: SearchState, results: HTMLElement): void {
  const { query } = state;
  const box = document.querySelector<HTMLInputElement>('#site-search');
  if (box && query) box.value = query;
  document.querySelector('#all-names')?.toggleAttribute('open', isEmpty(state));
  results.toggleAttribute('data-empty', isEmpty(state));
  document.title = query ? `“${query}” · ${TITLE}` : TITLE;
}

/** All names follow what is found, once that has its place; where nothing is, they are there to read at once. */
function showNames(results: HTMLElement): void {
  const names = document.querySelector<HTMLDetailsElement>('#all-names');
  const isAlone = results.children.length === 0;
  results.toggleAttribute('data-empty', isAlone);
  if (isAlone) names?.toggleAttribute('open', true);
  names?.toggleAttribute('data-ready', true);
}

function say(text: string): void {
  const status = document.querySelector('#search-status');
  if (status) status.textContent = text;
}
