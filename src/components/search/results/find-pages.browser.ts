import type { NameHit } from '../../../search/story-names.ts';
import { hereFor, isOnDisk } from '../../frame/portable/portable-place.browser.ts';
import { memoised } from '../box/memoised.ts';
import { hasPhrase, searchName, searchText, type TextResult } from './full-text.ts';
import type { Pagefind, PageIndex, PagefindSearch } from './pagefind.ts';
import { openIndex } from './open-index.ts';
import { FILTERS, type SearchState } from './search-state.ts';

/** A page whose title has the words, or a list of what they mean, comes before one that only mentions them. */
const RANKING = { metaWeights: { title: 5, also: 20 } };

/** Loads the index of all pages, whose address the search page prints; throws where it cannot be loaded, as from a disk. */
export const loadPageIndex = memoised(async () => {
  const printed = document.querySelector<HTMLElement>('#results')?.dataset['index'] ?? '';
  if (IS_PORTABLE && isOnDisk()) throw new Error(printed);
  const address = IS_PORTABLE ? hereFor(printed) : printed;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  return openIndex(pagefind, address, { ranking: RANKING });
});

/**
 * Pages with the words of a query, and those that have the name of whom it means in another spelling, unless the query
 * asks for a phrase just so.
 *
 * @param names what the query names; where it is the whole name of exactly one, pages with that name count too
 */
export async function findPages(
  pagefind: PageIndex,
  state: SearchState,
  names: readonly NameHit[],
): Promise<TextResult> {
  const options = optionsOf(state);
  const byWords = await searchText(pagefind, state.q, options);
  const meant = names.filter(({ isWhole }) => isWhole);
  if (meant.length !== 1 || hasPhrase(state.q)) return byWords;
  const byName = await searchName(pagefind, meant[0]!.title, options);
  const ids = new Set(byWords.results.map(({ id }) => id));
  // No word is reported as missing: a name in a spelling that no page has is on these pages in another.
  return { results: [...byWords.results, ...byName.filter(({ id }) => !ids.has(id))], words: [] };
}

function optionsOf(state: SearchState): PagefindSearch {
  const chosen = FILTERS.filter((name) => state[name] !== '').map((name) => [name, state[name]]);
  return {
    filters: Object.fromEntries(chosen) as Record<string, string>,
    sort: state.sort === 'date' ? { date: 'desc' } : {},
  };
}
