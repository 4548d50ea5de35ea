import type { NameHit } from '../../search/story-names.ts';
import { namesBeside, namesFor } from './find-names.browser.ts';
import { openPages, pagesFor } from './find-pages.browser.ts';
import type { TextResult } from './full-text.ts';
import { outcomeText, type Outcome } from './outcome.ts';
import { AT_ONCE, ResultList, SOME_MISSING } from './result-list.browser.ts';
import { knownState, showFilters, stateIn, withoutFilters } from './search-filters.browser.ts';
import { hasFilters, isEmpty, searchOf, stateOf, type SearchState } from './search-state.ts';

const WELCOME = document.querySelector('#search-status')?.textContent ?? '';
const TITLE = document.title;
const NO_PAGES = import.meta.env.DEV
  ? 'Only names are searched here: the text of the pages is indexed when the site is built, by “npm start”.'
  : 'The text of the pages could not be searched. Try again, or look for a name in the list below.';
const NO_NAMES = 'Not all names could be searched. Try again, or look for a name in the list below.';

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

/** Fills the page with what a state finds: names as soon as they are known, then pages, then how much that is. */
async function show(state: SearchState, results: HTMLElement, controls: HTMLElement): Promise<void> {
  latest = state;
  showQuery(state.query);
  showFilters(controls, state);
  results.replaceChildren();
  say(isEmpty(state) ? WELCOME : 'Searching…');
  if (isEmpty(state)) {
    showNames();
    return;
  }
  const pagefind = openPages().catch(() => undefined);
  const first = await namesFor(state);
  const isSure = first.names.every(({ isGuess }) => !isGuess);
  if (latest === state && isSure) results.replaceChildren(...new ResultList(first.names).nodes());
  const found = await pagefind.then((index) => index && pagesFor(index, state, first.names)).catch(() => undefined);
  const names = found ? await namesBeside(found, first.names, state) : first.names;
  const list = new ResultList(names);
  const repeated = await list.addPages(found?.results ?? []).catch(() => undefined);
  if (latest !== state) return;
  showFound(list.nodes(), results);
  showNames();
  const missing = [!first.isWhole && NO_NAMES, !found && NO_PAGES, repeated === undefined && SOME_MISSING];
  const namesakes = first.names.filter(({ isWhole }) => isWhole).length;
  const outcome = { ...outcomeOf(state, names, found, repeated ?? 0), namesakes };
  say([...missing, outcomeText(outcome)].filter(Boolean).join(' '));
}

/** Where nothing is found, the names that there are follow at once. */
function showFound(nodes: readonly Node[], results: HTMLElement): void {
  results.replaceChildren(...nodes);
  results.toggleAttribute('data-empty', nodes.length === 0);
  if (nodes.length === 0) document.querySelector('#all-names')?.toggleAttribute('open', true);
}

function outcomeOf(
  state: SearchState,
  names: readonly NameHit[],
  found: TextResult | undefined,
  repeated: number,
): Omit<Outcome, 'namesakes'> {
  const results = found?.results.length ?? 0;
  return {
    query: state.query,
    names: names.length,
    isGuess: names.some(({ isGuess }) => isGuess),
    // The page of a record has its names; where not all are loaded, each is taken to be among them.
    pages: results - (results <= AT_ONCE ? repeated : names.length),
    unknown: (found?.words ?? []).filter((word) => word.found === 'nowhere').map(({ word }) => word),
    isFiltered: hasFilters(state),
  };
}

function showQuery(query: string): void {
  const box = document.querySelector<HTMLInputElement>('#site-search');
  if (box && query) box.value = query;
  const names = document.querySelector<HTMLDetailsElement>('#all-names');
  names?.toggleAttribute('open', !query);
  document.querySelector('#results')?.toggleAttribute('data-empty', !query);
  document.title = query ? `“${query}” · ${TITLE}` : TITLE;
}

/** All names follow what is found, once that has its place. */
function showNames(): void {
  document.querySelector('#all-names')?.toggleAttribute('data-ready', true);
}

function say(text: string): void {
  const status = document.querySelector('#search-status');
  if (status) status.textContent = text;
}
