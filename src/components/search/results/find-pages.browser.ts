import type { NameHit } from '../../../search/story-names.ts';
import { once } from '../box/once.ts';
import { searchName, searchText, type TextResult } from './full-text.ts';
import type { Pagefind, PagefindSearch } from './pagefind.ts';
import { FILTERS, type SearchState } from './search-state.ts';

/** A page whose title has the words comes before one that only mentions them. */
const RANKING = { metaWeights: { title: 5 } };

/** The index of all pages; loaded when first asked for. */
export const openPages = once(async () => {
  const address = document.querySelector<HTMLElement>('#results')?.dataset['index'] ?? '';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  return pagefind;
});

/** Pages with the words of a query, and those that have the name of whom it means in another spelling. */
export async function pagesFor(pagefind: Pagefind, state: SearchState, names: readonly NameHit[]): Promise<TextResult> {
  const options = optionsOf(state);
  const found = await searchText(pagefind, state.query, options);
  const meant = names.filter(({ isWhole }) => isWhole);
  if (meant.length !== 1) return found;
  const named = await searchName(pagefind, meant[0]!.title, options);
  const ids = new Set(found.results.map(({ id }) => id));
  // A name in a spelling that no page has is found all the same.
  return { results: [...found.results, ...named.filter(({ id }) => !ids.has(id))], words: [] };
}

function optionsOf({ filters, isByDate }: SearchState): PagefindSearch {
  const chosen = FILTERS.filter((name) => filters[name] !== '').map((name) => [name, filters[name]]);
  return { filters: Object.fromEntries(chosen) as Record<string, string>, sort: isByDate ? { date: 'desc' } : {} };
}
