import type { NameHit } from '../../../search/story-names.ts';
import { namesBeside, namesFor } from './find-names.browser.ts';
import { openPages, pagesFor } from './find-pages.browser.ts';
import type { TextResult } from './full-text.ts';
import { outcomeText, type Outcome } from './outcome.ts';
import { AT_ONCE, ResultList, SOME_MISSING } from './result-list.browser.ts';
import { hasFilters, type SearchState } from './search-state.ts';

const NO_PAGES = import.meta.env.DEV
  ? 'Only names are searched here: the text of the pages is indexed when the site is built, by “npm start”.'
  : 'The text of the pages could not be searched. Try again, or look for a name in the list below.';
const NO_NAMES = 'Not all names could be searched. Try again, or look for a name in the list below.';

/**
 * Fills the page with what a state finds: names as soon as they are known, then pages. Gives how much that is, in words.
 *
 * @param isLatest whether nothing else has been asked for since
 */
export async function showFound(state: SearchState, results: HTMLElement, isLatest: () => boolean): Promise<string> {
  const pagefind = openPages().catch(() => undefined);
  const first = await namesFor(state);
  const isSure = first.names.every(({ isGuess }) => !isGuess);
  if (isLatest() && isSure) results.replaceChildren(...new ResultList(first.names).nodes());
  const found = await pagefind.then((index) => index && pagesFor(index, state, first.names)).catch(() => undefined);
  const names = found ? await namesBeside(found, first.names, state) : first.names;
  const list = new ResultList(names);
  const repeated = await list.addPages(found?.results ?? []).catch(() => undefined);
  if (isLatest()) results.replaceChildren(...list.nodes());
  const missing = [!first.isWhole && NO_NAMES, !found && NO_PAGES, repeated === undefined && SOME_MISSING];
  const namesakes = first.names.filter(({ isWhole }) => isWhole).length;
  const outcome = { ...outcomeOf(state, names, found, repeated ?? 0), namesakes };
  return [...missing, outcomeText(outcome)].filter(Boolean).join(' ');
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
