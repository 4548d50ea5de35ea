import { controlOf, fillForm, keepOffered, readForm } from '../../frame/url-state/form-state.browser.ts';
import { hereFor, isOnDisk } from '../../frame/portable/portable-place.browser.ts';
import { parseState } from '../../frame/url-state/url-state.ts';
import { searchWords } from '../../../words/search.ts';
import {
  countFilters,
  hasFilters,
  isEmptySearch,
  SEARCH_FIELDS,
  searchAddress,
  withoutFilters,
  type SearchState,
} from './search-state.ts';
import type { SearchSummary } from './show-results.browser.ts';
import { searchResultWords } from '../../../words/search-results.ts';
import { onDiskWords } from '../../../words/on-disk.ts';

const again = document.querySelector<HTMLButtonElement>('#search-again');
const WELCOME =
  IS_PORTABLE && isOnDisk() ? onDiskWords.onlyNames : (document.querySelector('#search-status')?.textContent ?? '');
const TITLE = document.title;

const place = document.querySelector<HTMLElement>('#results');
const form = document.querySelector<HTMLElement>('#search-filters');
let latest: SearchState | undefined;
let shownAddress: string | undefined;

if (place && form) {
  // What narrows results narrows pages above all.
  if (IS_PORTABLE && isOnDisk()) form.closest('.narrow')?.remove();
  const showAddress = () => {
    shownAddress = location.search;
    void showSearch(stateInAddress(form), place, form);
  };
  const goTo = (state: SearchState) => {
    history.pushState(null, '', searchAddress(state));
    showAddress();
  };
  form.addEventListener('change', () => goTo({ ...readForm(form, SEARCH_FIELDS), q: stateInAddress(form).q }));
  form.querySelector('button')?.addEventListener('click', () => {
    goTo(withoutFilters(stateInAddress(form)));
    controlOf(form, 'kind')?.focus();
  });
  again?.addEventListener('click', () => location.reload());
  // A link within the page changes the address too, but not what is searched for.
  addEventListener('popstate', () => location.search !== shownAddress && showAddress());
  showAddress();
}

/** What the address asks for, as far as the filters offer it; the query is typed in the box at the top of the page. */
function stateInAddress(filters: HTMLElement): SearchState {
  const state = parseState(SEARCH_FIELDS, location.search);
  return { ...keepOffered(filters, SEARCH_FIELDS, state), q: state.q };
}

/** Shows the results of a search once they are known; where nothing is asked for, all names at once. */
async function showSearch(state: SearchState, results: HTMLElement, filters: HTMLElement): Promise<void> {
  latest = state;
  showQuery(state, results);
  showFilters(state, filters);
  results.replaceChildren();
  if (!isEmptySearch(state)) showStatus(searchResultWords.searching);
  const { text, isWhole } = isEmptySearch(state) ? { text: WELCOME, isWhole: true } : await loadResults(state, results);
  if (latest !== state) return;
  showStatus(text, isWhole);
  showNames(results);
}

/** Loads the code that searches only when there is something to search for. Gives how many results there are, in words. */
async function loadResults(state: SearchState, results: HTMLElement): Promise<SearchSummary> {
  // The index is asked for together with the code that reads it, not after it.
  const index = results.dataset['index'] ?? '';
  if (!IS_PORTABLE) void import(/* @vite-ignore */ index).catch(() => undefined);
  else if (!isOnDisk()) void import(/* @vite-ignore */ hereFor(index)).catch(() => undefined);
  const code = await import('./show-results.browser.ts').catch(() => undefined);
  if (!code) return { text: searchResultWords.notLoaded, isWhole: false };
  return code.showResults(state, results, () => latest === state);
}

/** Shows the filters as a state has them, and the button that clears them while there is something to clear. */
function showFilters(state: SearchState, filters: HTMLElement): void {
  fillForm(filters, state);
  const clear = filters.querySelector('button');
  if (clear) clear.hidden = !hasFilters(state);
  const summary = document.querySelector('.narrow summary');
  const count = countFilters(state);
  if (summary) summary.textContent = count > 0 ? searchWords.narrowed(count) : searchWords.narrow;
}

/** Shows the query in the box and the title, and keeps the room that its results will take, so that nothing moves when they come. */
function showQuery(state: SearchState, results: HTMLElement): void {
  const box = document.querySelector<HTMLInputElement>('#site-search');
  // Both: when a reader comes back to a page that it kept, WebKit shows the value that the box came with.
  if (box && state.q) box.defaultValue = box.value = state.q;
  document.querySelector('#all-names')?.toggleAttribute('open', isEmptySearch(state));
  results.toggleAttribute('data-empty', isEmptySearch(state));
  document.title = state.q ? searchResultWords.title(state.q, TITLE) : TITLE;
}

/** Shows the list of all names below the results; opened where there are none. */
function showNames(results: HTMLElement): void {
  const names = document.querySelector<HTMLDetailsElement>('#all-names');
  const isAlone = results.children.length === 0;
  results.toggleAttribute('data-empty', isAlone);
  if (isAlone) names?.toggleAttribute('open', true);
  names?.toggleAttribute('data-ready', true);
}

function showStatus(text: string, isWhole = true): void {
  const status = document.querySelector('#search-status');
  if (status) status.textContent = text;
  if (again) again.hidden = isWhole;
}
