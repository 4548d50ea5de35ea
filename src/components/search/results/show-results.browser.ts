import type { NameHit } from '../../../search/story-names.ts';
import { isOnDisk } from '../../frame/portable/portable-place.browser.ts';
import { findNames, reviseNames } from './find-names.browser.ts';
import { findPages, loadPageIndex } from './find-pages.browser.ts';
import { findStandings } from './find-standings.browser.ts';
import type { TextResult } from './full-text.ts';
import { outcomeText, type Outcome } from './outcome.ts';
import { PAGE_SIZE, ResultList } from './result-list.browser.ts';
import { hasFilters, type SearchState } from './search-state.ts';
import { searchResultWords } from '../../../words/search-results.ts';
import { onDiskWords } from '../../../words/on-disk.ts';

/** Where there is no index that could be tried again. */
const HAS_NO_INDEX = import.meta.env.DEV || (IS_PORTABLE && isOnDisk());
const NO_INDEX = IS_PORTABLE ? onDiskWords.onlyNames : searchResultWords.onlyNames;
const NO_PAGES = HAS_NO_INDEX ? NO_INDEX : searchResultWords.noPages;

/** What is said of a search, and whether all could be searched. */
export interface SearchSummary {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * Fills the page with the results of a search: answers and names as soon as they are known, then pages. Gives what could
 * not be searched and how many there are, in sentences; that there are none only where all could be searched.
 *
 * @param place the element that the results are put into
 * @param isLatest whether nothing else has been asked for since; what is no longer asked for is not shown
 */
export async function showResults(
  state: SearchState,
  place: HTMLElement,
  isLatest: () => boolean,
): Promise<SearchSummary> {
  const loading = loadPageIndex().catch(() => undefined);
  const [first, standings] = await Promise.all([findNames(state), findStandings(state, place).catch(() => [])]);
  const isCertain = first.names.every(({ isGuess }) => !isGuess);
  if (isLatest() && isCertain) place.replaceChildren(...new ResultList(first.names, standings).nodes());
  const pages = await loading.then((index) => index && findPages(index, state, first.names)).catch(() => undefined);
  const names = pages ? await reviseNames(pages, first.names, state) : first.names;
  const list = new ResultList(names, standings);
  const repeated = await list.addPages(pages?.results ?? []).catch(() => undefined);
  if (isLatest()) place.replaceChildren(...list.nodes());
  const missing = [
    !first.isWhole && searchResultWords.noNames,
    !pages && NO_PAGES,
    repeated === undefined && searchResultWords.someMissing,
  ].filter((text) => text !== false);
  const namesakes = first.names.filter(({ isWhole }) => isWhole).length;
  const outcome = { ...outcomeOf(state, names, pages, repeated ?? 0), namesakes, answers: standings.length };
  const isWhole = missing.length === 0;
  const isKnown = isWhole || list.nodes().length > 0;
  return {
    text: [...missing, ...(isKnown ? [outcomeText(outcome)] : [])].join(' '),
    isWhole: isWhole || HAS_NO_INDEX,
  };
}

function outcomeOf(
  state: SearchState,
  names: readonly NameHit[],
  pages: TextResult | undefined,
  repeated: number,
): Omit<Outcome, 'namesakes' | 'answers'> {
  const results = pages?.results.length ?? 0;
  return {
    query: state.q,
    names: names.length,
    isGuess: names.some(({ isGuess }) => isGuess),
    // The page of a record has its names; where not all are loaded, each is taken to be among them.
    pages: results - (results <= PAGE_SIZE ? repeated : names.length),
    unknown: (pages?.words ?? []).filter((word) => word.found === 'nowhere').map(({ word }) => word),
    isFiltered: hasFilters(state),
  };
}
